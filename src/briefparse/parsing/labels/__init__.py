"""The second stage, labels: proposed by shape, weighed, accepted."""
