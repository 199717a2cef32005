"""Writes all records as `kcat -J` does, a JSON object on each line; called with the Kafka address."""

import json
import sys

from nationwide import records


def line(message):
    headers = [text for name, value in message.headers() for text in (name, value.decode())]
    return {
        "topic": message.topic(),
        "partition": message.partition(),
        "offset": message.offset(),
        "headers": headers,
        "key": message.key() and message.key().decode(),
        "payload": message.value().decode(),
    }


for record in records(sys.argv[1]):
    print(json.dumps(line(record)))
    print(json.dumps(line(record)))  # twice, since repetitions must not count
