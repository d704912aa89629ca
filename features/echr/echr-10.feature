Feature: Measures against an alien because of opinions (ECHR art. 10)

  Rule: A measure that answers an opinion must be necessary

    @breach
    Scenario: Kept out for what was said in peace
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then Turkey's breach of echr-10 is indicated, resting on "tied-to-opinions" and "peaceful-speech"

    @compliance @twin
    Scenario: Incitement
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina incited violence or hatred or broke the criminal law
      When the case is checked
      Then echr-10 is no_breach_shown

    @breach
    Scenario: A critic, and no other ground was shown
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey is said to punish or silence criticism by Nina
      And Nina works or worked as a journalist, publicist, blogger or writer
      And no grounds of the measure were disclosed to Nina by the time it took effect
      When the case is checked
      Then Turkey's breach of echr-10 is indicated, resting on "silencing" and "nothing-relevant-shown"

    @unknown @twin
    Scenario: A journalist is removed, and nothing more is known
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And Nina works or worked as a journalist, publicist, blogger or writer
      When the case is checked
      Then echr-10 is undetermined

    @dispute
    Scenario: Tied to opinions or not
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the applicant says that the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And Turkey denies that the measure of Turkey was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then echr-10 is contested
      And "measure_tied_to" is a hinge of echr-10

    @exception @twin
    Scenario: Surrendered for an offence
      Given Turkey removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Turkey is the extradition or surrender of Nina on request
      And the measure of Turkey is said to punish or silence criticism by Nina
      And Nina works or worked as a journalist, publicist, blogger or writer
      And no grounds of the measure were disclosed to Nina by the time it took effect
      When the case is checked
      Then echr-10 is no_breach_shown

    @not_bound
    Scenario: A State outside the Convention
      Given Canada removed Nina, a national of the United States, to Greece on 2 June 2000
      And the measure of Canada was tied to opinions, statements, publications or journalistic work of Nina
      And the statements or activities of Nina neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then echr-10 does not apply because "not bound"

  Rule: One row for each value

    @breach
    Scenario Outline: A critic, and what was shown
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the measure of Italy is said to punish or silence criticism by Alma
      And Alma works or worked as a journalist, publicist, blogger or writer
      And the statements or activities of Alma neither incited violence or hatred nor broke the criminal law
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                                                          | verdict         |
        | Italy did not invoke security or public-order grounds against Alma                                            | undetermined    |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew                         | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary                                    | undetermined    |
        | Italy invoked security or public-order grounds against Alma as a label without facts                          | indicated       |
        | evidence for the security grounds was shown to Alma and to a court                                            | undetermined    |
        | evidence for the security grounds was shown to a court but withheld from Alma                                 | undetermined    |
        | evidence for the security grounds was known to Alma, and no court decided on it                               | undetermined    |
        | a court saw nothing on the security grounds against Alma but the statement of the authority itself            | indicated       |
        | evidence for the security grounds against Alma was shown to no court                                          | undetermined    |
        | no evidence for the security grounds against Alma was produced                                                | indicated       |
        | the facts and evidence behind the measure were disclosed to Alma by the time it took effect                   | undetermined    |
        | only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect | undetermined    |
        | no grounds of the measure were disclosed to Alma by the time it took effect                                   | indicated       |

    @twin
    Scenario Outline: Which purpose is claimed
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Alma works or worked as a journalist, publicist, blogger or writer
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                                 | verdict         |
        | the measure of Italy is said to be a way out of a debt or business dispute with Alma | undetermined    |
        | the measure of Italy is said to punish or silence criticism by Alma                  | indicated       |
        | the measure of Italy is said to aim at handing Alma over                             | undetermined    |
        | no other purpose of the measure of Italy against Alma is claimed                     | undetermined    |

    @twin
    Scenario Outline: Who is kept out
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the measure of Italy is said to punish or silence criticism by Alma
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                    | verdict         |
        | Alma works or worked as a journalist, publicist, blogger or writer      | indicated       |
        | Alma defends the rights of others or represents opponents in court      | indicated       |
        | Alma is or was a founder, leader or spokesperson of a party or movement | indicated       |
        | Alma is or was a member or activist of an opposition party or movement  | indicated       |
        | Alma disclosed wrongdoing by officials or powerful persons              | indicated       |
        | Alma is or was a trader, or the manager or owner of a business          | undetermined    |
        | Alma is or was active in a student organisation                         | undetermined    |
        | Alma is a cleric, missionary or religious teacher                       | undetermined    |

    @breach
    Scenario Outline: Tied to opinions, and what justifies it
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the measure of Italy was tied to opinions, statements, publications or journalistic work of Alma
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                                                               | verdict         |
        | Italy did not invoke security or public-order grounds against Alma                                                 | indicated       |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew                              | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary                                         | undetermined    |
        | Italy invoked security or public-order grounds against Alma as a label without facts                               | indicated       |
        | evidence for the security grounds was shown to Alma and to a court                                                 | undetermined    |
        | evidence for the security grounds was shown to a court but withheld from Alma                                      | undetermined    |
        | evidence for the security grounds was known to Alma, and no court decided on it                                    | undetermined    |
        | a court saw nothing on the security grounds against Alma but the statement of the authority itself                 | indicated       |
        | evidence for the security grounds against Alma was shown to no court                                               | indicated       |
        | no evidence for the security grounds against Alma was produced                                                     | indicated       |
        | the facts and evidence behind the measure were disclosed to Alma by the time it took effect                        | undetermined    |
        | only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect      | undetermined    |
        | no grounds of the measure were disclosed to Alma by the time it took effect                                        | indicated       |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority                   | undetermined    |
        | the measure of Italy against Alma rested on a statute whose reading is contested                                   | undetermined    |
        | the order underlying the measure of Italy against Alma was under appeal or stayed                                  | undetermined    |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing | indicated       |
        | an order of Italy against Alma is said to exist and was withheld or not produced                                   | indicated       |
        | the law of Italy forbids the measure against Alma                                                                  | indicated       |
        | Italy acted against Alma outside any procedure                                                                     | indicated       |
        | the statements or activities of Alma incited violence or hatred or broke the criminal law                          | no_breach_shown |
        | the statements or activities of Alma neither incited violence or hatred nor broke the criminal law                 | indicated       |

    @twin
    Scenario Outline: What the measure was tied to
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the statements or activities of Alma neither incited violence or hatred nor broke the criminal law
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                                                 | verdict         |
        | the measure of Italy was tied to the religion or belief of Alma or to work for a religious community | undetermined    |
        | the measure of Italy was tied to opinions, statements, publications or journalistic work of Alma     | indicated       |
        | the measure of Italy was tied to an assembly or association of Alma                                  | undetermined    |
        | the measure of Italy was tied to no belief, opinion or other freedom of Alma                         | no_breach_shown |

    @twin
    Scenario Outline: Under which measure
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the measure of Italy is said to punish or silence criticism by Alma
      And Alma works or worked as a journalist, publicist, blogger or writer
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                                                                    | verdict         |
        | the measure of Italy is an order to expel, deport or remove Alma                                                        | indicated       |
        | the measure of Italy is the extradition or surrender of Alma on request                                                 | no_breach_shown |
        | the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum | no_breach_shown |
        | the measure of Italy is the refusal of entry or re-entry to Alma                                                        | indicated       |

    @exception
    Scenario Outline: Tied to opinions all the same
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the measure of Italy is said to punish or silence criticism by Alma
      And Alma works or worked as a journalist, publicist, blogger or writer
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And the measure of Italy is the extradition or surrender of Alma on request
      And <fact>
      When the case is checked
      Then echr-10 is <verdict>

      Examples:
        | fact                                                                                                 | verdict         |
        | the measure of Italy was tied to the religion or belief of Alma or to work for a religious community | no_breach_shown |
        | the measure of Italy was tied to opinions, statements, publications or journalistic work of Alma     | indicated       |
        | the measure of Italy was tied to an assembly or association of Alma                                  | no_breach_shown |
        | the measure of Italy was tied to no belief, opinion or other freedom of Alma                         | no_breach_shown |
