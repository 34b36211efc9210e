"""Executes a notebook from top to bottom and writes it with its outputs: run_notebook.py IN OUT.

Each output is filed under the request that caused it, so none is lost when a busy kernel sends it after "idle".
Exits 1 when a cell fails.
"""

import queue
import sys

import nbformat
from jupyter_client.manager import start_new_kernel


def file_outputs(client, asked, idle, request):
    """Files what the kernel sends until it has been silent after the request's end."""
    while True:
        try:
            message = client.get_iopub_msg(timeout=0.05)
        except queue.Empty:
            if request in idle:
                return
            continue
        parent, kind = message["parent_header"].get("msg_id"), message["msg_type"]
        if kind == "status" and message["content"]["execution_state"] == "idle":
            idle.add(parent)
        elif parent in asked and kind in ("stream", "display_data", "execute_result", "error"):
            asked[parent].outputs.append(nbformat.v4.output_from_msg(message))


def main(source, target):
    notebook = nbformat.read(source, as_version=4)
    manager, client = start_new_kernel(kernel_name=notebook.metadata.kernelspec.name)
    asked, idle, failed = {}, set(), None
    for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
        cell.outputs, request = [], client.execute(cell.source)
        asked[request] = cell
        status = client.get_shell_msg(timeout=120)["content"]
        file_outputs(client, asked, idle, request)
        cell.execution_count = status["execution_count"]
        if status["status"] != "ok":
            failed = cell.source
            break
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    nbformat.write(notebook, target)
    if failed:
        sys.exit("a cell failed:\n" + failed)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
