"""The grammar of our TEI, in RELAX NG: compact and as XML."""
