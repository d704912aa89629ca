Feature: Compensation for detention contrary to article 5 (ECHR art 5(5))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: Detention contrary to article 5, and no claim that can be enforced

    @breach
    Scenario Outline: One paragraph is enough
      Given <breach>
      And the applicant says that <compensation>
      When the case is checked
      Then echr-5-5 is <verdict>

      Examples:
        | breach | compensation | verdict |
        | Alma was not told the reasons for detention | no enforceable claim for compensation against Italy is open to Alma | indicated |
        | Alma had no access to a court about the detention | no enforceable claim for compensation against Italy is open to Alma | indicated |
        | Alma had no access to a court about the detention | Italy refused compensation to Alma | indicated |
        | Alma was given a label without facts as the reason for detention | no enforceable claim for compensation against Italy is open to Alma | indicated |
        | Alma was told the reasons for detention on the same day | no enforceable claim for compensation against Italy is open to Alma | undetermined |

    @breach
    Scenario: Detention that article 5(1)(f) does not cover
      Given the detention of Alma served to prepare or carry out a removal
      And Italy kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of echr-5-5 is indicated, resting on "contravention"

    @compliance
    Scenario Outline: Paid, or open
      Given Alma was not told the reasons for detention
      And a record shows that <compensation>
      When the case is checked
      Then echr-5-5 is <verdict>

      Examples:
        | compensation | verdict |
        | Italy paid compensation to Alma | no_breach_shown |
        | an enforceable claim for compensation against Italy is open to Alma | no_breach_shown |

    @dispute
    Scenario: Word against word on the claim, which the State has to show
      Given Alma was not told the reasons for detention
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      And Italy says that an enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of echr-5-5 is indicated

    @unknown
    Scenario: Nobody speaks of compensation
      Given Alma was not told the reasons for detention
      When the case is checked
      Then echr-5-5 is undetermined
      And the question "What compensation was there?" is asked

    @twin
    Scenario: No compensation, and nothing shown against the detention
      Given no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then echr-5-5 is undetermined

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And Bo was not told the reasons for detention
      And no enforceable claim for compensation against Kazakhstan is open to Bo
      When the case is checked
      Then echr-5-5 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy detained Bo, a national of Kazakhstan, on 25 October 1955
      And Bo was not told the reasons for detention
      And no enforceable claim for compensation against Italy is open to Bo
      When the case is checked
      Then echr-5-5 does not apply for Bo because "not bound"
