Feature: Procedural safeguards for aliens who are lawfully resident (Protocol No 7 ECHR art 1)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alma held a temporary residence permit in Italy when the measure was taken

  Rule: The decision must be reached in accordance with law

    @breach
    Scenario: No fact was named
      Given the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then Italy's breach of p7-1 is indicated, resting on "no-lawful-decision"

    @unknown
    Scenario: Nobody says what she was told
      When the case is checked
      Then p7-1 is undetermined
      And the question "Were the grounds of the measure disclosed to the person before or when it took effect?" is asked

    @dispute
    Scenario: Her word against the file of the police
      Given the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect
      And a record shows that the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then p7-1 is contested
      And "grounds_disclosed" is a hinge of p7-1

  Rule: Reasons, review and representation come first

    @breach
    Scenario: Nobody reviewed it
      Given the applicant says that no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then Italy's breach of p7-1 is indicated, resting on "no-review"

    @exception @twin
    Scenario: Nobody reviewed it before, for reasons of security that were named
      Given the applicant says that no body reviewed the measure against Alma before it was carried out
      And a record shows that Italy invoked security or public-order grounds against Alma with a summary
      When the case is checked
      Then the exception "security-or-public-order" stands

    @exception @twin
    Scenario: Security as a mere label
      Given the applicant says that no body reviewed the measure against Alma before it was carried out
      And Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then Italy's breach of p7-1 is indicated
      And the exception "security-or-public-order" does not stand

    @compliance
    Scenario: Every clause is answered
      Given a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And a record shows that the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then p7-1 is no_breach_shown

    @unknown @twin
    Scenario: Every clause but one is answered
      Given a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And a record shows that the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then p7-1 is undetermined
      And the question "Was the person assisted by a lawyer?" is asked

  Rule: The State must be bound, and the alien resident

    @not_bound
    Scenario: Germany has not ratified the Protocol
      Given Germany removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then p7-1 does not apply because "not bound"

    @twin
    Scenario: A guest may be resident or not
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo held a visa, a registration or another title to stay in Italy when the measure was taken
      And the applicant says that no grounds of the measure were disclosed to Bo by the time it took effect
      When the case is checked
      Then p7-1 is undetermined for Bo

    @twin
    Scenario Outline: Resident or not
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <status>
      And the applicant says that no grounds of the measure were disclosed to Bo by the time it took effect
      When the case is checked
      Then p7-1 is <verdict> for Bo

      Examples:
        | status                                                                                                                           | verdict        |
        | Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken                                     | indicated      |
        | the permit of Bo in Italy had been revoked, annulled or had expired when the measure was taken                                   | undetermined   |
        | Bo had entered or stayed in Italy irregularly when the measure was taken                                                         | not_applicable |
        | Bo had no right to stay in Italy, but removal was tolerated or suspended by policy                                               | not_applicable |
        | Bo had never been admitted to Italy and was at the border, in a port or in transit                                               | not_applicable |
        | Bo was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken                    | not_applicable |

    @twin
    Scenario: A national
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 2013
      And Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the applicant says that no grounds of the measure were disclosed to Bo by the time it took effect
      When the case is checked
      Then p7-1 does not apply for Bo

    @exception
    Scenario Outline: Extradition is no expulsion
      Given the measure of Italy is <measure>
      And the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then p7-1 is <verdict>

      Examples:
        | measure                                        | verdict         |
        | the extradition or surrender of Alma on request | no_breach_shown |
        | an order to expel, deport or remove Alma       | indicated       |

  Rule: What is not in accordance with law

    @breach
    Scenario Outline: No lawful order
      Given the applicant says that <basis>
      When the case is checked
      Then Italy's breach of p7-1 is indicated, resting on "no-lawful-decision"

      Examples:
        | basis                                                                                                                       |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing          |
        | an order of Italy against Alma is said to exist and was withheld or not produced                                            |
        | the law of Italy forbids the measure against Alma                                                                           |
        | Italy acted against Alma outside any procedure                                                                              |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside                                 |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside                                    |

    @unknown
    Scenario Outline: A summary, a contested reading, or a court that did not rule
      Given <what>
      When the case is checked
      Then p7-1 is undetermined

      Examples:
        | what                                                                                                                    |
        | only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect          |
        | the facts and evidence behind the measure were disclosed to Alma by the time it took effect                             |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority                        |
        | the measure of Italy against Alma rested on a statute whose reading is contested                                        |
        | a domestic court did not rule on whether the removal of Alma was lawful                                                 |
        | Alma used a remedy against the removal before it was carried out                                                        |

    @twin
    Scenario Outline: Half an answer to the point of law
      Given <basis>
      And <grounds>
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then p7-1 is undetermined

      Examples:
        | basis                                                                                               | grounds                                                                                                         |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority    | only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect   |
        | the measure of Italy against Alma rested on a statute whose reading is contested                    | the facts and evidence behind the measure were disclosed to Alma by the time it took effect                     |

    @exception
    Scenario Outline: A court said otherwise
      Given a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And a record shows that the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      And a court found that a domestic court said that the removal of Alma was <how>
      When the case is checked
      Then Italy's breach of p7-1 is indicated
      And the counter-argument "lawful-and-disclosed" does not stand

      Examples:
        | how                                        |
        | unlawful without setting the order aside   |
        | unlawful when setting the order aside      |

    @twin
    Scenario: A court did not rule
      Given the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      And a domestic court did not rule on whether the removal of Alma was lawful
      When the case is checked
      Then p7-1 is undetermined
      And the counter-argument "lawful-and-disclosed" stands

    @dispute
    Scenario: The disclosure is for the State to show
      Given the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect
      And Italy says that the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      When the case is checked
      Then Italy's breach of p7-1 is indicated

  Rule: The safeguards, one by one

    @breach
    Scenario Outline: Not heard, not reviewed, not represented
      Given the applicant says that <what>
      When the case is checked
      Then Italy's breach of p7-1 is indicated, resting on "<why>"

      Examples:
        | what                                                                                | why             |
        | Alma could not submit reasons against removal at all                                | no-reasons      |
        | Alma could submit reasons against removal only afterwards                           | no-reasons      |
        | Alma was prevented in practice from using a remedy against the removal                               | no-review       |
        | Alma had no access to a lawyer against the removal or in the asylum procedure       | not-represented |

    @dispute
    Scenario: The safeguards are for the State to show
      Given the applicant says that Alma could not submit reasons against removal at all
      And Italy says that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then Italy's breach of p7-1 is indicated

    @compliance
    Scenario Outline: Which reviews count
      Given the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And the facts and evidence behind the measure were disclosed to Alma by the time it took effect
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And <review>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then p7-1 is <verdict>

      Examples:
        | review                                                                                                          | verdict         |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                                  | no_breach_shown |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma                          | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma                                        | no_breach_shown |

    @exception
    Scenario Outline: Kept from the review
      Given a court looked at the merits of the measure against Alma with evidence open to both sides
      And the applicant says that <access>
      When the case is checked
      Then p7-1 is <verdict>
      And the counter-argument "reviewed" <stands>

      Examples:
        | access                                                    | verdict      | stands         |
        | Alma was prevented in practice from using a remedy against the removal     | indicated    | does not stand |
        | Alma used a remedy against the removal before it was carried out | undetermined | stands         |

    @exception
    Scenario Outline: Security grounds with facts, and what lies behind them
      Given the applicant says that no body reviewed the measure against Alma before it was carried out
      And Italy invoked security or public-order grounds against Alma <how>
      And <evidence>
      When the case is checked
      Then p7-1 is <verdict>
      And the exception "security-or-public-order" <stands>

      Examples:
        | how                         | evidence                                                                                           | verdict      | stands         |
        | with facts that Alma knew   | evidence for the security grounds was shown to a court but withheld from Alma                      | undetermined | stands         |
        | with a summary              | evidence for the security grounds was shown to Alma and to a court                                 | undetermined | stands         |
        | with a summary              | the applicant says that no evidence for the security grounds against Alma was produced             | indicated    | does not stand |

    @dispute
    Scenario: Whether anything was produced is for the applicant to show
      Given the applicant says that no body reviewed the measure against Alma before it was carried out
      And Italy invoked security or public-order grounds against Alma with a summary
      And the applicant says that no evidence for the security grounds against Alma was produced
      And Italy says that evidence for the security grounds was shown to a court but withheld from Alma
      When the case is checked
      Then p7-1 is contested

    @exception @twin
    Scenario: Security does not excuse that no law was followed
      Given Italy acted against Alma outside any procedure
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then Italy's breach of p7-1 is indicated, resting on "no-lawful-decision"

    @exception @twin
    Scenario: Security was not invoked
      Given the applicant says that no body reviewed the measure against Alma before it was carried out
      And Italy did not invoke security or public-order grounds against Alma
      When the case is checked
      Then Italy's breach of p7-1 is indicated

  Rule: What is kept back for security must be made up for

    @breach
    Scenario Outline: A part of the grounds only
      Given the case is assessed on <day>
      And only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect
      And <review>
      And <safeguard>
      When the case is checked
      Then p7-1 as it stands is <outcome>

      Examples:
        | day             | review                                                                                          | safeguard                                                                                  | outcome   |
        | 15 October 2020 | a court reviewed the measure against Alma on evidence withheld from Alma                        | no safeguard balanced the use of secret evidence against Alma                             | a breach  |
        | 14 October 2020 | a court reviewed the measure against Alma on evidence withheld from Alma                        | no safeguard balanced the use of secret evidence against Alma                             | no breach |
        | 14 October 2020 | only the government, a ministry or an advisory panel reviewed the measure against Alma          | no safeguard balanced the use of secret evidence against Alma                             | a breach  |
        | 15 October 2020 | a court reviewed the measure against Alma on evidence withheld from Alma                        | a special advocate saw the secret evidence for Alma                           | no breach |

    @breach
    Scenario Outline: Security by name only
      Given Italy invoked security or public-order grounds against Alma as a label without facts
      And <behind>
      When the case is checked
      Then Italy's breach of p7-1 is indicated, resting on "security-as-a-label"

      Examples:
        | behind |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma |
        | no evidence for the security grounds against Alma was produced |
