"""A prediction service: POST /predict {"text": "…"} answers {"label": "spam", "probability": 0.98}. Standard library only.

    python3 serve.py                 serve until stopped
    python3 serve.py --smoke 200     start on a free port, ask 200 questions over HTTP, report, stop
"""
import argparse
import csv
import json
import os
import threading
import time
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from model import NaiveBayes, messages

MAX_BODY = 64 * 1024


def handler(model):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # The status line and the body are two writes; without this the second waits for the client's delayed ACK (40 ms).
        disable_nagle_algorithm = True

        def do_GET(self):
            self.answer(200, {"status": "ok"}) if self.path == "/health" else self.answer(404, {"error": "not found"})

        def do_POST(self):
            if self.path != "/predict":
                return self.answer(404, {"error": "not found"})
            length = self.headers.get("Content-Length", "")
            if not length.isdigit() or int(length) > MAX_BODY:
                self.close_connection = True
                return self.answer(413, {"error": f"a body of at most {MAX_BODY} bytes, with its length"})
            try:
                text = json.loads(self.rfile.read(int(length)))["text"]
                if not isinstance(text, str):
                    raise TypeError("text")
            except (ValueError, KeyError, TypeError):
                return self.answer(400, {"error": 'send {"text": "…"}'})
            label, probability = max(model.probabilities(text).items(), key=lambda item: item[1])
            self.answer(200, {"label": label, "probability": round(probability, 4)})

        def answer(self, status, value):
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler


def smoke(server, count):
    """Asks as a client would, compares the answers with the truth, and leaves them for whoever does not believe it."""
    with open("questions.csv", encoding="utf-8", newline="") as file:
        questions = list(csv.DictReader(file))[:count]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = HTTPConnection(*server.server_address, timeout=5)
    answers, times = [], []
    for question in questions:
        start = time.perf_counter()
        client.request("POST", "/predict", json.dumps({"text": question["text"]}), {"Content-Type": "application/json"})
        answers.append(json.loads(client.getresponse().read())["label"])
        times.append(time.perf_counter() - start)
    client.request("POST", "/predict", "not json")
    if client.getresponse().status != 400:
        raise SystemExit("the service accepted a body that is not JSON")
    server.shutdown()
    leave([(question["id"], answer) for question, answer in zip(questions, answers)])
    right = sum(answer == question["truth"] for question, answer in zip(questions, answers))
    report("accuracy", right / len(questions), unit="1", direction="max")
    report("latency_p50", round(1000 * sorted(times)[len(times) // 2], 3), unit="ms", direction="min")


def leave(predictions):
    """Hortus recomputes the accuracy from this file; without Hortus it is not written."""
    if "HORTUS_OUTPUTS" in os.environ:
        with open(os.path.join(os.environ["HORTUS_OUTPUTS"], "predictions.csv"), "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("id", "prediction"), *predictions])


def report(metric, value, **more):
    """One JSON line per figure; Hortus reads them, and without Hortus they are only printed."""
    line = json.dumps({"metric": metric, "value": value, **more})
    print(line, flush=True)
    if "HORTUS_METRICS" in os.environ:
        with open(os.environ["HORTUS_METRICS"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8080, help="0: a free one")
    parser.add_argument("--messages", type=int, default=2000, help="messages to learn from")
    parser.add_argument("--smoke", type=int, default=0, help="questions to ask before stopping, at most 200")
    options = parser.parse_args()

    model = NaiveBayes().fit(messages(options.messages, seed=1))
    server = ThreadingHTTPServer(("127.0.0.1", 0 if options.smoke else options.port), handler(model))
    print(f"serving on {server.server_address[0]}:{server.server_address[1]}", flush=True)
    if options.smoke:
        return smoke(server, options.smoke)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


if __name__ == "__main__":
    main()
