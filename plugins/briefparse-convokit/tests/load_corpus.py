"""Loads a corpus with the real ConvoKit and prints what it found; run by the Python of an environment that has it."""

import json
import sys
import tempfile

from convokit import Corpus


def facts(corpus: Corpus) -> dict[str, object]:
    conversations = list(corpus.iter_conversations())
    return {
        "utterances": {
            one.id: {
                "speaker": one.speaker.id,
                "conversation": one.conversation_id,
                "reply_to": one.reply_to,
                "timestamp": one.timestamp,
                "text": one.text,
                "meta": dict(one.meta),
            }
            for one in corpus.iter_utterances()
        },
        "speakers": {one.id: dict(one.meta) for one in corpus.iter_speakers()},
        "conversations": {one.id: dict(one.meta) for one in conversations},
        "sound": [one.id for one in conversations if one.check_integrity(verbose=False)],
        "walked": {
            order: sum(len(list(one.traverse(order))) for one in conversations) for order in ("bfs", "dfs", "preorder")
        },
        "chronological": [one.id for talk in conversations for one in talk.get_chronological_utterance_list()],
        "meta": dict(corpus.meta),
        "index": corpus.meta_index.to_dict(force_version=1),
        # ConvoKit itself makes no frame of nothing.
        "frame": len(corpus.get_utterances_dataframe()) if corpus.get_utterance_ids() else 0,
    }


loaded = Corpus(filename=sys.argv[1])
# Checked: ConvoKit compares every value with the index as it loads.
checked = Corpus(filename=sys.argv[1], disable_type_check=False)
with tempfile.TemporaryDirectory() as folder:
    loaded.dump("again", base_path=folder, force_version=1)
    again = facts(Corpus(filename=f"{folder}/again"))
first = facts(loaded)
same_index = checked.meta_index.to_dict(force_version=1) == first["index"]
sys.stdout.write(json.dumps({**first, "same after dumping": again == first, "same index": same_index}) + "\n")
