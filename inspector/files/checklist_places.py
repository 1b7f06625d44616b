# SPDX-License-Identifier: MPL-2.0
"""Where in the file something stands: the line that a path such as `/sections/0/points/3/rule` leads to."""

from inspector.files.checklist_fields import SYNONYMS
from inspector.files.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, line


def line_at(root: Node, path: str) -> int:
    """Give the line of a path; where it leads nowhere, the line of the last part that is there."""
    node = root
    for part in path.strip("/").split("/"):
        below = _step(node, part)
        if below is None:
            break
        node = below
    return line(node)


def _step(node: Node, part: str) -> Node | None:
    if isinstance(node, SequenceNode) and part.isdecimal() and int(part) < len(node.value):
        below = node.value[int(part)]
        return below if isinstance(below, Node) else None
    if not isinstance(node, MappingNode):
        return None
    for key, value in node.value:
        if isinstance(key, ScalarNode) and part in {key.value, SYNONYMS.get(key.value)} and isinstance(value, Node):
            return value
    return None
