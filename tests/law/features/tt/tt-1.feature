Feature: tt-1
  @breach
  Scenario: a
  @compliance
  Scenario: b
  @unknown
  Scenario: c
  @dispute
  Scenario: d
  @not_bound
  Scenario: e
