# SPDX-License-Identifier: MPL-2.0
"""Where in the file something stands: the place that a path such as `/sections/0/points/3/rule` leads to."""

from inspector.files.checklist_names import named
from inspector.files.yaml_nodes import Node, SequenceNode, spot


def spot_at(root: Node, path: str) -> dict[str, str | int]:
    """Give the facts of the place a path leads to; where it leads nowhere, of the last part that is there."""
    node = root
    for part in path.strip("/").split("/"):
        below = _step(node, part)
        if below is None:
            break
        node = below
    return spot(node)


def _step(node: Node, part: str) -> Node | None:
    if not isinstance(node, SequenceNode):
        return named(node).get(part)
    if part.isdecimal() and int(part) < len(node.value):
        below = node.value[int(part)]
        return below if isinstance(below, Node) else None
    return None
