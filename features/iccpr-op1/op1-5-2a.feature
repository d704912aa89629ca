Feature: Same matter before another international body (OP1 art 5(2)(a))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2018

  Rule: One matter, one procedure

    @breach @twin
    Scenario Outline: What became of the other petition
      Given the matter of Alma was brought before another international body
      And <what>
      When the case is checked
      Then op1-5-2a is <verdict>

      Examples:
        | what                                                                  | verdict         |
        | the earlier petition for Alma is pending                              | indicated       |
        | the earlier petition for Alma was decided on the merits               | no_breach_shown |
        | the earlier petition for Alma was declared inadmissible or struck out | no_breach_shown |
        | the earlier petition for Alma was withdrawn                           | no_breach_shown |

    @compliance
    Scenario: Nowhere else
      Given the matter of Alma was not brought before another international body
      When the case is checked
      Then op1-5-2a is no_breach_shown

    @unknown
    Scenario: Elsewhere, and nobody says what came of it
      Given the matter of Alma was brought before another international body
      When the case is checked
      Then op1-5-2a is undetermined
      And op1-5-2a as it stands is no breach

    @exception
    Scenario: A petition on another matter
      Given the matter of Alma was not brought before another international body
      And the earlier petition for Alma is pending
      When the case is checked
      Then op1-5-2a is no_breach_shown

    @dispute
    Scenario: Whether it is the same matter is for the State to show
      Given Italy says that the matter of Alma was brought before another international body
      And the applicant says that the matter of Alma was not brought before another international body
      And the earlier petition for Alma is pending
      When the case is checked
      Then op1-5-2a on the weighed view is false

    @not_bound
    Scenario: A State that is not bound
      Given Palau removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2018
      And the matter of Bo was brought before another international body
      When the case is checked
      Then op1-5-2a does not apply for Bo because "not bound"
