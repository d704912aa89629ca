Feature: Measures against an alien because of religion or belief (ECHR art. 9)

  Rule: A measure aimed at religion needs an aim that the article lists

    @breach
    Scenario: A missionary kept out for security, of which nothing was shown
      Given Russia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And Pat is a cleric, missionary or religious teacher
      And no evidence for the security grounds against Pat was produced
      When the case is checked
      Then Russia's breach of echr-9 is indicated, resting on "religious-worker-without-other-ground" and "security-alone"

    @breach
    Scenario: Tied to religion, and the activities were peaceful
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And the statements or activities of Pat neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then Latvia's breach of echr-9 is indicated, resting on "tied-to-it" and "peaceful-activities"

    @compliance @twin
    Scenario: Persecution that is feared elsewhere
      Given the United Kingdom removed Zed, a national of Pakistan, to Pakistan on 2 June 2005
      And Zed belongs to a religious minority or worships outside the bodies approved by the State
      And Zed fears persecution for religion in Pakistan
      And the United Kingdom rejected the asylum claim of Zed on the merits
      When the case is checked
      Then echr-9 is no_breach_shown
      And the counter-argument "harm-feared-elsewhere" stands

    @exception @twin
    Scenario: The activities broke the criminal law
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And the statements or activities of Pat incited violence or hatred or broke the criminal law
      When the case is checked
      Then echr-9 is no_breach_shown

    @unknown
    Scenario: A believer is removed, and nothing more is known
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And Pat belongs to a religious minority or worships outside the bodies approved by the State
      When the case is checked
      Then echr-9 is undetermined

    @dispute
    Scenario: Tied to religion or to nothing of the kind
      Given Latvia removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And the applicant says that the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And Latvia denies that the measure of Latvia was tied to the religion or belief of Pat or to work for a religious community
      And the statements or activities of Pat neither incited violence or hatred nor broke the criminal law
      When the case is checked
      Then echr-9 is contested
      And "measure_tied_to" is a hinge of echr-9

    @not_bound
    Scenario: A State outside the Convention
      Given Canada removed Pat, a national of the United States, to Cyprus on 2 June 2002
      And Pat is a cleric, missionary or religious teacher
      And no evidence for the security grounds against Pat was produced
      When the case is checked
      Then echr-9 does not apply because "not bound"

  Rule: One row for each value

    @breach
    Scenario Outline: A religious worker, and what was shown
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Alma is a cleric, missionary or religious teacher
      And the statements or activities of Alma neither incited violence or hatred nor broke the criminal law
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

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
    Scenario Outline: Who is kept out for security by name
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

      Examples:
        | fact                                                                                      | verdict         |
        | Alma is a cleric, missionary or religious teacher                                         | indicated       |
        | Alma belongs to a religious minority or worships outside the bodies approved by the State | undetermined    |
        | Alma is or was a founder, leader or spokesperson of a party or movement                   | undetermined    |
        | Alma changed religion or left it                                                          | undetermined    |

    @breach
    Scenario Outline: Tied to religion, and what justifies it
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And the measure of Italy was tied to the religion or belief of Alma or to work for a religious community
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

      Examples:
        | fact                                                                                                               | verdict         |
        | Italy did not invoke security or public-order grounds against Alma                                                 | undetermined    |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew                              | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary                                         | indicated       |
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
      Then echr-9 is <verdict>

      Examples:
        | fact                                                                                                 | verdict         |
        | the measure of Italy was tied to the religion or belief of Alma or to work for a religious community | indicated       |
        | the measure of Italy was tied to opinions, statements, publications or journalistic work of Alma     | undetermined    |
        | the measure of Italy was tied to an assembly or association of Alma                                  | undetermined    |
        | the measure of Italy was tied to no belief, opinion or other freedom of Alma                         | no_breach_shown |

    @twin
    Scenario Outline: What is feared elsewhere
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Alma is a cleric, missionary or religious teacher
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And Italy rejected the asylum claim of Alma on the merits
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

      Examples:
        | fact                                                           | verdict         |
        | Alma fears torture or ill-treatment in Kazakhstan              | indicated       |
        | Alma fears being killed in Kazakhstan                          | indicated       |
        | Alma fears enforced disappearance in Kazakhstan                | indicated       |
        | Alma fears the death penalty in Kazakhstan                     | indicated       |
        | Alma fears life imprisonment in Kazakhstan                     | indicated       |
        | Alma fears an unfair trial in Kazakhstan                       | indicated       |
        | Alma fears long detention without review in Kazakhstan         | indicated       |
        | Alma fears bad detention or reception conditions in Kazakhstan | indicated       |
        | Alma fears female genital mutilation in Kazakhstan             | indicated       |
        | Alma fears sexual violence in Kazakhstan                       | indicated       |
        | Alma fears forced marriage in Kazakhstan                       | indicated       |
        | Alma fears the revenge of criminals or a feud in Kazakhstan    | indicated       |
        | Alma fears forced recruitment in Kazakhstan                    | indicated       |
        | Alma fears persecution for religion in Kazakhstan              | no_breach_shown |
        | Alma fears extreme poverty or homelessness in Kazakhstan       | indicated       |
        | Alma fears a lack of medical care in Kazakhstan                | indicated       |
        | Alma fears the effects of climate or environment in Kazakhstan | indicated       |
        | Alma fears onward removal from Kazakhstan                      | indicated       |

    @twin
    Scenario Outline: What became of the claim
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Alma is a cleric, missionary or religious teacher
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And Alma fears persecution for religion in Kazakhstan
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

      Examples:
        | fact                                                                                 | verdict         |
        | there was no asylum procedure for Alma in Italy                                      | indicated       |
        | the asylum procedure of Alma in Italy is pending                                     | no_breach_shown |
        | Italy granted asylum or protection to Alma                                           | indicated       |
        | Italy rejected the asylum claim of Alma on the merits                                | no_breach_shown |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days  | no_breach_shown |
        | Italy did not examine the asylum claim of Alma because it was late                   | no_breach_shown |
        | Italy did not examine the asylum claim of Alma because of a safe third country       | no_breach_shown |
        | Italy did not examine the asylum claim of Alma because another State was responsible | no_breach_shown |
        | Italy discontinued the asylum procedure of Alma                                      | indicated       |

    @twin
    Scenario Outline: Under which measure
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Alma is a cleric, missionary or religious teacher
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

      Examples:
        | fact                                                                                                                    | verdict         |
        | the measure of Italy is an order to expel, deport or remove Alma                                                        | indicated       |
        | the measure of Italy is the extradition or surrender of Alma on request                                                 | no_breach_shown |
        | the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum | no_breach_shown |
        | the measure of Italy is the refusal of entry or re-entry to Alma                                                        | indicated       |

    @exception
    Scenario Outline: Tied to religion all the same
      Given Italy removed Alma, a national of the United States, to Kazakhstan on 31 May 2013
      And Alma is a cleric, missionary or religious teacher
      And Italy invoked security or public-order grounds against Alma as a label without facts
      And the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum
      And <fact>
      When the case is checked
      Then echr-9 is <verdict>

      Examples:
        | fact                                                                                                 | verdict         |
        | the measure of Italy was tied to the religion or belief of Alma or to work for a religious community | indicated       |
        | the measure of Italy was tied to opinions, statements, publications or journalistic work of Alma     | no_breach_shown |
        | the measure of Italy was tied to an assembly or association of Alma                                  | no_breach_shown |
        | the measure of Italy was tied to no belief, opinion or other freedom of Alma                         | no_breach_shown |
