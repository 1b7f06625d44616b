# SPDX-License-Identifier: MPL-2.0
"""Papers of training (培训考核): a trainee's result and certificate, the trainer's report, answer sheets, scenes."""
