Feature: Expulsion only by a decision in accordance with law (ACHPR art 12(4))

  Background:
    Given Zambia removed Alma, a national of Malawi, to Malawi on 26 October 1994

  Rule: A decision in accordance with law

    @breach
    Scenario Outline: Outside the law
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And <what>
      When the case is checked
      Then Zambia's breach of achpr-12-4 is indicated, resting on "outside-the-law"

      Examples:
        | what                                                                                                                |
        | the order of Zambia against Alma was signed by another authority, or a required step, opinion or reason was missing |
        | an order of Zambia against Alma is said to exist and was withheld or not produced                                   |
        | the law of Zambia forbids the measure against Alma                                                                  |
        | Zambia acted against Alma outside any procedure                                                                     |
        | there was no decision on the removal of Alma                                                                        |
        | no grounds of the measure were disclosed to Alma by the time it took effect                                         |
        | the law of Zambia gave Alma no remedy against the removal                                                           |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside                         |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside                            |

    @breach
    Scenario Outline: Neither heard nor reviewed
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And no body reviewed the measure against Alma before it was carried out
      And <what>
      When the case is checked
      Then achpr-12-4 is indicated

      Examples:
        | what                                                      |
        | Alma could not submit reasons against removal at all      |
        | Alma could submit reasons against removal only afterwards |

    @compliance
    Scenario Outline: A statute, and a hearing or a court
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And the measure of Zambia against Alma rested on a statute and on an order of the competent authority
      And <what>
      When the case is checked
      Then achpr-12-4 is no_breach_shown

      Examples:
        | what                                                                                                              |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply                 |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case |
        | a court looked at the merits of the measure against Alma with evidence open to both sides                         |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                                    |

    @unknown
    Scenario: A statute alone
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And the measure of Zambia against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then achpr-12-4 is undetermined

    @dispute
    Scenario: The law is for the State to show
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect
      And Zambia says that the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then achpr-12-4 is indicated

    @exception
    Scenario: Security does not excuse it
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And no grounds of the measure were disclosed to Alma by the time it took effect
      And Zambia invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then achpr-12-4 is indicated

    @twin
    Scenario Outline: Who was legally admitted
      Given no grounds of the measure were disclosed to Alma by the time it took effect
      And <what>
      When the case is checked
      Then achpr-12-4 is <verdict>

      Examples:
        | what                                                                                                             | verdict        |
        | Alma held a permanent residence permit or indefinite leave in Zambia when the measure was taken                  | indicated      |
        | Alma held a temporary residence permit in Zambia when the measure was taken                                      | indicated      |
        | Alma held a visa, a registration or another title to stay in Zambia when the measure was taken                   | indicated      |
        | Alma was allowed to stay in Zambia as an applicant for protection or during an appeal when the measure was taken | indicated      |
        | the permit of Alma in Zambia had been revoked, annulled or had expired when the measure was taken                | indicated      |
        | Alma had entered or stayed in Zambia irregularly when the measure was taken                                      | not_applicable |
        | Alma had never been admitted to Zambia and was at the border, in a port or in transit                            | not_applicable |
        | Alma had no right to stay in Zambia, but removal was tolerated or suspended by policy                            | undetermined   |
        | Alma had lived in Zambia for 5 years                                                                             | indicated      |
        | Alma had lived in Zambia for 4 years                                                                             | undetermined   |
        | it is in dispute whether the entry or stay of Alma in Zambia was lawful                                          | indicated      |

    @twin
    Scenario: An irregular stay that is in dispute
      Given Alma had entered or stayed in Zambia irregularly when the measure was taken
      And it is in dispute whether the entry or stay of Alma in Zambia was lawful
      And no grounds of the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then achpr-12-4 is indicated

    @twin
    Scenario: A national
      Given Zambia removed Bo, a national of Zambia, to Malawi on 26 October 1994
      And Bo held a temporary residence permit in Zambia when the measure was taken
      When the case is checked
      Then achpr-12-4 does not apply for Bo

    @twin
    Scenario Outline: Carried out, to come, or given up
      Given the case is assessed on 1 November 1994
      And <status>
      And Alma held a temporary residence permit in Zambia when the measure was taken
      And Zambia acted against Alma outside any procedure
      When the case is checked
      Then achpr-12-4 is <verdict>

      Examples:
        | status                                                                                                    | verdict        |
        | Alma left or was evacuated to Malawi without enforcement of an order                                      | indicated      |
        | the removal of Alma to Malawi is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Malawi is suspended for the time being                                             | indicated      |
        | the removal of Alma to Malawi was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Malawi lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Malawi was ordered                                                                  | not_applicable |

    @twin
    Scenario Outline: Nothing against the law by itself
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And <what>
      When the case is checked
      Then achpr-12-4 is undetermined

      Examples:
        | what                                                                                        |
        | the removal of Alma was decided with individual reasons                                     |
        | the facts and evidence behind the measure were disclosed to Alma by the time it took effect |
        | Alma could not submit reasons against removal at all                                        |
        | no body reviewed the measure against Alma before it was carried out                         |
        | Alma used a remedy against the removal before it was carried out                            |
        | a domestic court did not rule on whether the removal of Alma was lawful                     |
        | the measure of Zambia against Alma rested on a statute whose reading is contested           |

    @twin
    Scenario Outline: Heard or reviewed
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And <heard>
      And <review>
      When the case is checked
      Then achpr-12-4 is <verdict>

      Examples:
        | heard                                                                                             | review                                                                                    | verdict      |
        | Alma could not submit reasons against removal at all                                              | no body reviewed the measure against Alma before it was carried out                       | indicated    |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | no body reviewed the measure against Alma before it was carried out                       | undetermined |
        | Alma could not submit reasons against removal at all                                              | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |

    @compliance @twin
    Scenario Outline: No grounds disclosed, and what answers it
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And no grounds of the measure were disclosed to Alma by the time it took effect
      And <basis>
      And <heard>
      When the case is checked
      Then achpr-12-4 is <verdict>

      Examples:
        | basis                                                                                             | heard                                                                                     | verdict         |
        | the measure of Zambia against Alma rested on a statute and on an order of the competent authority | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | the measure of Zambia against Alma rested on a statute whose reading is contested                 | a court looked at the merits of the measure against Alma with evidence open to both sides | indicated       |
        | Alma held a temporary residence permit in Zambia when the measure was taken                       | a court looked at the merits of the measure against Alma with evidence open to both sides | indicated       |
        | the measure of Zambia against Alma rested on a statute and on an order of the competent authority | Alma could submit reasons against removal only afterwards                                 | indicated       |
        | the measure of Zambia against Alma rested on a statute and on an order of the competent authority | a court reviewed the measure against Alma on evidence withheld from Alma                  | indicated       |

    @exception @twin
    Scenario Outline: Lawful and reviewed, and what a court said
      Given Alma held a temporary residence permit in Zambia when the measure was taken
      And the measure of Zambia against Alma rested on a statute and on an order of the competent authority
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <what>
      When the case is checked
      Then achpr-12-4 is <verdict>

      Examples:
        | what                                                                                        | verdict         |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside | indicated       |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside    | indicated       |
        | a domestic court did not rule on whether the removal of Alma was lawful                     | no_breach_shown |
        | a domestic court held that the removal of Alma was lawful                                   | no_breach_shown |

    @not_bound
    Scenario: A State that cannot be a party
      Given Italy removed Bo, a national of Malawi, to Malawi on 26 October 1994
      And Bo held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Bo outside any procedure
      When the case is checked
      Then achpr-12-4 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Charter was in force
      Given Zambia removed Bo, a national of Malawi, to Malawi on 26 October 1984
      And Bo held a temporary residence permit in Zambia when the measure was taken
      When the case is checked
      Then achpr-12-4 does not apply for Bo
