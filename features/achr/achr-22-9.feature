Feature: No collective expulsion of aliens (ACHR art 22(9))

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: Each case is looked at

    @breach
    Scenario Outline: Nobody looked at the own case
      Given Alma was or is to be removed together with others
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-9 is indicated, resting on "group" and "no-individual-analysis"

      Examples:
        | what                                                                 |
        | Alma was neither identified nor interviewed nor heard before removal |
        | Alma went through an identity check only before removal              |
        | there was no decision on the removal of Alma                         |

    @breach
    Scenario Outline: No procedure
      Given Alma was or is to be removed together with others
      And no body reviewed the measure against Alma before it was carried out
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-9 is indicated

      Examples:
        | what                                                      |
        | Alma could not submit reasons against removal at all      |
        | Alma could submit reasons against removal only afterwards |

    @breach
    Scenario: Orders in the same words under a policy
      Given orders or figures show that Bolivia directed a policy at the group of Alma
      And the removal of Alma was ordered in identical or standard wording
      When the case is checked
      Then Bolivia's breach of achr-22-9 is indicated

    @compliance
    Scenario Outline: Looked at one by one
      Given Alma was or is to be removed together with others
      And <what>
      When the case is checked
      Then achr-22-9 is no_breach_shown

      Examples:
        | what                                                                                                 |
        | Alma was interviewed on the personal situation before removal                                        |
        | Alma was identified before removal and could raise objections with staff, an interpreter or a consul |
        | the removal of Alma was decided with individual reasons                                              |

    @twin
    Scenario: Heard for form only
      Given orders or figures show that Bolivia directed a policy at the group of Alma
      And the removal of Alma was ordered in identical or standard wording
      And Alma was identified before removal and could raise objections with staff, an interpreter or a consul
      When the case is checked
      Then Bolivia's breach of achr-22-9 is indicated

    @compliance
    Scenario: Alone
      Given Alma was removed alone
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achr-22-9 is no_breach_shown

    @twin
    Scenario: Alone, one of many
      Given Alma was removed alone
      And orders or figures show that Bolivia directed a policy at the group of Alma
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then Bolivia's breach of achr-22-9 is indicated

    @twin
    Scenario: One family
      Given Alma was or is to be removed together with others
      And those removed together with Alma were members of the same family only
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achr-22-9 is undetermined

    @unknown
    Scenario: Together, and nobody says whether they were heard
      Given Alma was or is to be removed together with others
      When the case is checked
      Then achr-22-9 is undetermined

    @dispute
    Scenario: That each was heard is for the State to show
      Given Alma was or is to be removed together with others
      And the applicant says that Alma was neither identified nor interviewed nor heard before removal
      And Bolivia says that Alma was interviewed on the personal situation before removal
      When the case is checked
      Then achr-22-9 is indicated

    @exception
    Scenario: Force at the border is no exception here
      Given Alma was or is to be removed together with others
      And Alma was neither identified nor interviewed nor heard before removal
      And Alma crossed the border without authorisation in a large group or with force
      And a border post of Bolivia nearby registered claims at the time
      When the case is checked
      Then achr-22-9 is indicated

    @twin
    Scenario: A national
      Given Bolivia removed Bo, a national of Bolivia, to Peru on 24 February 2001
      And Bo was or is to be removed together with others
      When the case is checked
      Then achr-22-9 does not apply for Bo

    @twin
    Scenario Outline: How a group is shown
      Given Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | what                                                                       | verdict      |
        | Alma was or is to be removed together with others                          | indicated    |
        | orders or figures show that Bolivia directed a policy at the group of Alma | indicated    |
        | Bolivia treated the group of Alma more strictly than others                | undetermined |
        | Bolivia did not treat the group of Alma differently from others            | undetermined |

    @twin
    Scenario Outline: Alone, and how others were treated
      Given Alma was removed alone
      And Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | what                                                                       | verdict         |
        | orders or figures show that Bolivia directed a policy at the group of Alma | indicated       |
        | Bolivia treated the group of Alma more strictly than others                | no_breach_shown |
        | Bolivia did not treat the group of Alma differently from others            | no_breach_shown |

    @dispute
    Scenario: Alone, and two accounts of the policy
      Given Alma was removed alone
      And Alma was neither identified nor interviewed nor heard before removal
      And the applicant says that orders or figures show that Bolivia directed a policy at the group of Alma
      And Bolivia says that Bolivia did not treat the group of Alma differently from others
      When the case is checked
      Then achr-22-9 on the weighed view is false

    @dispute
    Scenario: That there was a group is for the applicant to show
      Given the applicant says that Alma was or is to be removed together with others
      And Bolivia says that Alma was removed alone
      And Alma was neither identified nor interviewed nor heard before removal
      When the case is checked
      Then achr-22-9 is contested

    @twin
    Scenario Outline: No procedure, or half of one
      Given Alma was or is to be removed together with others
      And <review>
      And <heard>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | review                                                                                    | heard                                                                                             | verdict      |
        | no body reviewed the measure against Alma before it was carried out                       | Alma could not submit reasons against removal at all                                              | indicated    |
        | no body reviewed the measure against Alma before it was carried out                       | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | undetermined |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | Alma could not submit reasons against removal at all                                              | undetermined |
        | no body reviewed the measure against Alma before it was carried out                       | Alma was or is to be removed together with others                                                 | undetermined |
        | Alma could not submit reasons against removal at all                                      | Alma was or is to be removed together with others                                                 | undetermined |

    @twin
    Scenario Outline: Standard orders, and a policy
      Given Alma was or is to be removed together with others
      And <form>
      And <policy>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | form                                                             | policy                                                                     | verdict      |
        | the removal of Alma was ordered in identical or standard wording | orders or figures show that Bolivia directed a policy at the group of Alma | indicated    |
        | the removal of Alma was ordered in identical or standard wording | Bolivia treated the group of Alma more strictly than others                | undetermined |
        | the removal of Alma was ordered in identical or standard wording | Alma was or is to be removed together with others                          | undetermined |
        | Alma had a hearing of a few minutes before removal               | orders or figures show that Bolivia directed a policy at the group of Alma | undetermined |
        | the removal of Alma was decided with individual reasons          | orders or figures show that Bolivia directed a policy at the group of Alma | undetermined |

    @compliance @twin
    Scenario Outline: What an analysis is not
      Given Alma was or is to be removed together with others
      And there was no decision on the removal of Alma
      And <what>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | what                                                                                                 | verdict         |
        | Alma was interviewed on the personal situation before removal                                        | no_breach_shown |
        | Alma was identified before removal and could raise objections with staff, an interpreter or a consul | no_breach_shown |
        | Alma had a hearing of a few minutes before removal                                                   | indicated       |

    @twin
    Scenario Outline: Not heard, and what the order says
      Given Alma was or is to be removed together with others
      And Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | what                                                             | verdict         |
        | the removal of Alma was decided with individual reasons          | no_breach_shown |
        | the removal of Alma was ordered in identical or standard wording | indicated       |

    @exception @twin
    Scenario Outline: Heard, under a policy
      Given Alma was or is to be removed together with others
      And no body reviewed the measure against Alma before it was carried out
      And Alma could not submit reasons against removal at all
      And Alma was interviewed on the personal situation before removal
      And <what>
      When the case is checked
      Then achr-22-9 is <verdict>

      Examples:
        | what                                                                       | verdict         |
        | orders or figures show that Bolivia directed a policy at the group of Alma | indicated       |
        | Bolivia treated the group of Alma more strictly than others                | no_breach_shown |

    @dispute
    Scenario: That the hearing was for form only is for the applicant to show
      Given Alma was or is to be removed together with others
      And no body reviewed the measure against Alma before it was carried out
      And Alma could not submit reasons against removal at all
      And Alma was interviewed on the personal situation before removal
      And the applicant says that orders or figures show that Bolivia directed a policy at the group of Alma
      And Bolivia says that Bolivia did not treat the group of Alma differently from others
      When the case is checked
      Then achr-22-9 is contested

    @twin
    Scenario: Interviewed, under a policy
      Given Alma was or is to be removed together with others
      And Alma was interviewed on the personal situation before removal
      And orders or figures show that Bolivia directed a policy at the group of Alma
      When the case is checked
      Then achr-22-9 is undetermined

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And Bo was or is to be removed together with others
      When the case is checked
      Then achr-22-9 does not apply for Bo because "not bound"
