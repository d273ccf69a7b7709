"""Words as the model sees them: lower case, no digits, marks by themselves. The same as lib/slots does to a note."""
import re

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
SLOT_TYPES = [
    "symptom", "finding", "disease", "procedure", "test", "drug", "device", "anatomy", "organism", "scale",
    # What a slot's own form is, said after it: "<finding> <plural>".
    "definite", "plural", "one",
    "admin", "name", "num", "dose", "date", "time", "side", "unit",
]
SLOTS = [f"<{name}>" for name in SLOT_TYPES]
WORD = re.compile(r"<[a-z]+>|\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\s\w]")


def words_of(sentence):
    """The words, marks and number slots of a running sentence."""
    return ["<num>" if word[0].isdigit() else word for word in WORD.findall(sentence.lower())]
