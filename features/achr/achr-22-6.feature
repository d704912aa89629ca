Feature: Expulsion only by a decision in accordance with law (ACHR art 22(6))

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: A decision in accordance with law

    @breach
    Scenario Outline: Outside the law
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-6 is indicated, resting on "outside-the-law"

      Examples:
        | what                                                                                                                 |
        | there was no decision on the removal of Alma                                                                         |
        | the order of Bolivia against Alma was signed by another authority, or a required step, opinion or reason was missing |
        | an order of Bolivia against Alma is said to exist and was withheld or not produced                                   |
        | the law of Bolivia forbids the measure against Alma                                                                  |
        | Bolivia acted against Alma outside any procedure                                                                     |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside                          |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside                             |

    @compliance
    Scenario: A competent authority decided under a statute
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the measure of Bolivia against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then achr-22-6 is no_breach_shown

    @unknown
    Scenario: Nobody says on what the expulsion rested
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      When the case is checked
      Then achr-22-6 is undetermined

    @dispute
    Scenario: The law is for the State to show
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the applicant says that Bolivia acted against Alma outside any procedure
      And Bolivia says that the measure of Bolivia against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then achr-22-6 is indicated

    @exception @twin
    Scenario Outline: A statute, and what defeats it
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the measure of Bolivia against Alma rested on a statute and on an order of the competent authority
      And <what>
      When the case is checked
      Then achr-22-6 is <verdict>

      Examples:
        | what                                                                                        | verdict         |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside    | indicated       |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside | indicated       |
        | there was no decision on the removal of Alma                                                | indicated       |
        | a domestic court held that the removal of Alma was lawful                                   | no_breach_shown |

    @twin
    Scenario: Neither heard nor reviewed
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the measure of Bolivia against Alma rested on a statute and on an order of the competent authority
      And Alma could not submit reasons against removal at all
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then achr-22-6 is indicated

  Rule: For whoever is lawfully in the territory

    @twin
    Scenario Outline: Status
      Given Bolivia acted against Alma outside any procedure
      And <what>
      When the case is checked
      Then achr-22-6 is <verdict>

      Examples:
        | what                                                                                                              | verdict        |
        | Alma held a permanent residence permit or indefinite leave in Bolivia when the measure was taken                  | indicated      |
        | Alma held a temporary residence permit in Bolivia when the measure was taken                                      | indicated      |
        | Alma held a visa, a registration or another title to stay in Bolivia when the measure was taken                   | indicated      |
        | Alma was allowed to stay in Bolivia as an applicant for protection or during an appeal when the measure was taken | indicated      |
        | the permit of Alma in Bolivia had been revoked, annulled or had expired when the measure was taken                | indicated      |
        | Alma had entered or stayed in Bolivia irregularly when the measure was taken                                      | not_applicable |
        | Alma had never been admitted to Bolivia and was at the border, in a port or in transit                            | not_applicable |
        | Alma had no right to stay in Bolivia, but removal was tolerated or suspended by policy                            | not_applicable |
        | it is in dispute whether the entry or stay of Alma in Bolivia was lawful                                          | indicated      |

    @twin
    Scenario: An irregular stay that is in dispute
      Given Bolivia acted against Alma outside any procedure
      And Alma had entered or stayed in Bolivia irregularly when the measure was taken
      And it is in dispute whether the entry or stay of Alma in Bolivia was lawful
      When the case is checked
      Then achr-22-6 is indicated

    @twin
    Scenario Outline: Carried out, to come, or given up
      Given the case is assessed on 1 March 2001
      And <status>
      And Alma held a temporary residence permit in Bolivia when the measure was taken
      And Bolivia acted against Alma outside any procedure
      When the case is checked
      Then achr-22-6 is <verdict>

      Examples:
        | status                                                                                                  | verdict        |
        | Alma left or was evacuated to Peru without enforcement of an order                                      | indicated      |
        | the removal of Alma to Peru is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Peru is suspended for the time being                                             | indicated      |
        | the removal of Alma to Peru was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Peru lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Peru was ordered                                                                  | not_applicable |

    @twin
    Scenario Outline: Heard, reviewed, or with a decision
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And <what>
      When the case is checked
      Then achr-22-6 is undetermined

      Examples:
        | what                                                                               |
        | the removal of Alma was decided with individual reasons                            |
        | the measure of Bolivia against Alma rested on a statute whose reading is contested |
        | a domestic court did not rule on whether the removal of Alma was lawful            |
        | Alma could not submit reasons against removal at all                               |
        | no body reviewed the measure against Alma before it was carried out                |

    @breach @twin
    Scenario Outline: Heard by nobody and reviewed by nobody
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And <heard>
      And <reviewed>
      When the case is checked
      Then achr-22-6 is <verdict>

      Examples:
        | heard                                                                                             | reviewed                                                                                  | verdict      |
        | Alma could not submit reasons against removal at all                                              | no body reviewed the measure against Alma before it was carried out                       | indicated    |
        | Alma could submit reasons against removal only afterwards                                         | no body reviewed the measure against Alma before it was carried out                       | indicated    |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | no body reviewed the measure against Alma before it was carried out                       | undetermined |
        | Alma could not submit reasons against removal at all                                              | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |

    @exception @twin
    Scenario Outline: Heard by nobody and reviewed by nobody, under a statute
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the measure of Bolivia against Alma rested on a statute and on an order of the competent authority
      And <heard>
      And <reviewed>
      When the case is checked
      Then achr-22-6 is <verdict>

      Examples:
        | heard                                                                                             | reviewed                                                                                  | verdict         |
        | Alma could not submit reasons against removal at all                                              | no body reviewed the measure against Alma before it was carried out                       | indicated       |
        | Alma could submit reasons against removal only afterwards                                         | no body reviewed the measure against Alma before it was carried out                       | indicated       |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | no body reviewed the measure against Alma before it was carried out                       | no_breach_shown |
        | Alma could not submit reasons against removal at all                                              | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |

    @exception @twin
    Scenario Outline: A statute, and a fact that does not defeat it
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the measure of Bolivia against Alma rested on a statute and on an order of the competent authority
      And <what>
      When the case is checked
      Then achr-22-6 is no_breach_shown

      Examples:
        | what                                                                    |
        | a domestic court did not rule on whether the removal of Alma was lawful |
        | the removal of Alma was decided with individual reasons                 |
        | Alma could not submit reasons against removal at all                    |
        | no body reviewed the measure against Alma before it was carried out     |

    @twin
    Scenario: A national
      Given Bolivia removed Bo, a national of Bolivia, to Peru on 24 February 2001
      And Bo held a temporary residence permit in Bolivia when the measure was taken
      And Bolivia acted against Bo outside any procedure
      When the case is checked
      Then achr-22-6 does not apply for Bo

    @exception @twin
    Scenario: A statute whose reading is contested, and a court's word
      Given Alma held a temporary residence permit in Bolivia when the measure was taken
      And the measure of Bolivia against Alma rested on a statute whose reading is contested
      And there was no decision on the removal of Alma
      When the case is checked
      Then achr-22-6 is indicated

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-22-6 does not apply for Bo because "not bound"
