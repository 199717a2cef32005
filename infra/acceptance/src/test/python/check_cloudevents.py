"""Reads all that the suite has published with the CloudEvents SDK for Python and holds it against the AsyncAPI document.

Called with the Kafka address and the document's path; prints how many records of each type there were, as JSON. Ends with a
status other than 0 at the first record that the SDK or the document does not accept.
"""

import collections
import json
import sys

from cloudevents.core.bindings.kafka import KafkaMessage, from_binary, to_binary
from cloudevents.core.formats.json import JSONFormat
from jsonschema import Draft7Validator, FormatChecker
from nationwide import records


def validator(document, message, part):
    return Draft7Validator(
        {"allOf": [{"$ref": f"#/components/messages/{message}/{part}"}], "components": document["components"]},
        format_checker=FormatChecker(),
    )


def check(document, message):
    headers = dict(message.headers())
    event = from_binary(KafkaMessage(headers, message.key(), message.value()), JSONFormat())
    kind = event.get_type()
    validator(document, kind, "headers").validate({name: value.decode() for name, value in headers.items()})
    validator(document, kind, "payload").validate(event.get_data())
    assert event.get_specversion() == "1.0", event.get_specversion()
    assert event.get_datacontenttype() == "application/json", event.get_datacontenttype()
    assert event.get_time().tzinfo is not None, event.get_time()
    if message.key() is not None:
        assert event.get_subject() == event.get_extension("partitionkey") == message.key().decode(), event.get_subject()
        assert len(event.get_extension("sequence")) == 19, event.get_extension("sequence")
    # What the SDK writes of the event that it read has the same key and the same headers; it alone shortens the time.
    written = to_binary(event, JSONFormat())
    assert written.key == event.get_extension("partitionkey"), written.key
    assert {**written.headers, "ce_time": b""} == {**headers, "ce_time": b""}, (written.headers, headers)
    return kind


def main(bootstrap, asyncapi):
    with open(asyncapi, encoding="utf-8") as content:
        document = json.load(content)
    counts = collections.Counter(check(document, message) for message in records(bootstrap))
    json.dump(counts, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
