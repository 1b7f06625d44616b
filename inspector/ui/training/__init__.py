# SPDX-License-Identifier: MPL-2.0
"""The pages of training (培训): the drills, the builder, packs and rosters, taking a drill, and its results."""
