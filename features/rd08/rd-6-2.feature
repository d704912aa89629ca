Feature: A person with another Member State's permit is first required to go there (Return Directive art 6(2))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: First to the State of the permit

    @breach
    Scenario Outline: Whether she was required to go there
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                                                    | verdict         |
        | Alma was not required to go to the State that had issued the permit                                     | indicated       |
        | Alma was required to go to the State that had issued the permit and was given no time for it            | indicated       |
        | Alma was required to go to the State that had issued the permit and was given time for it               | no_breach_shown |
        | Alma was required to go to the State that had issued the permit and did not go although it was possible | no_breach_shown |

    @unknown
    Scenario: Nobody says whether she was required to go there
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      When the case is checked
      Then rd-6-2 is undetermined
      And rd-6-2 as it stands is no breach
      And the question "Was the person first required to go to the State that had issued the permit?" is asked

    @dispute
    Scenario: Word against word goes against the State, which has to show that it sent her there
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And the applicant says that Alma was not required to go to the State that had issued the permit
      And Italy says that Alma was required to go to the State that had issued the permit and was given time for it
      When the case is checked
      Then rd-6-2 is indicated
      And "required_to_go_to_permit_state" is a hinge of rd-6-2

    @dispute
    Scenario: A bare assertion of the applicant calls for more
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And the applicant merely asserts that Alma was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 is arguable

  Rule: A valid permit of another Member State

    @twin
    Scenario Outline: The permit must be valid
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                       | verdict         |
        | Alma held a valid residence permit or other right to stay of another State | indicated       |
        | the permit of Alma to stay in another State had expired or been withdrawn  | no_breach_shown |
        | Alma held no permit or right to stay of another State                      | no_breach_shown |

    @unknown
    Scenario: Not declaring a permit is not lacking one, and does not show one
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And Alma did not tell the authorities of a residence permit of another State
      When the case is checked
      Then rd-6-2 is undetermined
      And the question "Did the person hold a residence permit or other right to stay of another State, and was it valid?" is asked

    @twin
    Scenario: Not declared, and valid all the same
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And Alma did not tell the authorities of a residence permit of another State
      When the case is checked
      Then rd-6-2 is indicated

    @dispute
    Scenario: The permit is for the applicant to show
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And the applicant says that Alma held a valid residence permit or other right to stay of another State
      And Italy says that Alma held no permit or right to stay of another State
      When the case is checked
      Then rd-6-2 is contested

    @breach
    Scenario Outline: Which States are meant
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                     | verdict      |
        | the other permit or right to stay of Alma had been issued by Austria     | indicated    |
        | the other permit or right to stay of Alma had been issued by Belgium     | indicated    |
        | the other permit or right to stay of Alma had been issued by Bulgaria    | indicated    |
        | the other permit or right to stay of Alma had been issued by Cyprus      | indicated    |
        | the other permit or right to stay of Alma had been issued by Czechia     | indicated    |
        | the other permit or right to stay of Alma had been issued by Germany     | indicated    |
        | the other permit or right to stay of Alma had been issued by Denmark     | indicated    |
        | the other permit or right to stay of Alma had been issued by Estonia     | indicated    |
        | the other permit or right to stay of Alma had been issued by Finland     | indicated    |
        | the other permit or right to stay of Alma had been issued by France      | indicated    |
        | the other permit or right to stay of Alma had been issued by Greece      | indicated    |
        | the other permit or right to stay of Alma had been issued by Hungary     | indicated    |
        | the other permit or right to stay of Alma had been issued by Lithuania   | indicated    |
        | the other permit or right to stay of Alma had been issued by Luxembourg  | indicated    |
        | the other permit or right to stay of Alma had been issued by Latvia      | indicated    |
        | the other permit or right to stay of Alma had been issued by Malta       | indicated    |
        | the other permit or right to stay of Alma had been issued by Netherlands | indicated    |
        | the other permit or right to stay of Alma had been issued by Poland      | indicated    |
        | the other permit or right to stay of Alma had been issued by Portugal    | indicated    |
        | the other permit or right to stay of Alma had been issued by Romania     | indicated    |
        | the other permit or right to stay of Alma had been issued by Slovakia    | indicated    |
        | the other permit or right to stay of Alma had been issued by Slovenia    | indicated    |
        | the other permit or right to stay of Alma had been issued by Sweden      | indicated    |
        | the other permit or right to stay of Alma had been issued by Spain       | indicated    |
        | the other permit or right to stay of Alma had been issued by Croatia     | undetermined |
        | the other permit or right to stay of Alma had been issued by Turkey      | undetermined |
        | the other permit or right to stay of Alma had been issued by Ireland     | undetermined |

    @breach
    Scenario: A permit of Italy, and another State removes
      Given France removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo had entered or stayed in France irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Italy
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then France's breach of rd-6-2 is indicated for Bo

    @twin
    Scenario: The day before the accession of Croatia
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 30 June 2013
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Croatia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 is undetermined for Bo

    @twin
    Scenario: The day of the accession of Croatia
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 July 2013
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Croatia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 is indicated for Bo

    @twin
    Scenario: A permit of a third State, after the accession of Croatia
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 July 2013
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Turkey
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 is undetermined for Bo

  Rule: The stay is illegal, or the State says so

    @breach
    Scenario Outline: No right to stay
      Given Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                                             | verdict      |
        | Alma had entered or stayed in Italy irregularly when the measure was taken                       | indicated    |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | indicated    |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy             | indicated    |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit             | undetermined |
        | Italy took the measure against Alma under the Return Directive or the law that carries it out    | indicated    |
        | Italy took the measure against Alma under the asylum rules of the Union                          | undetermined |
        | the measure of Italy is an order to expel, deport or remove Alma                                 | undetermined |
        | it is in dispute whether the entry or stay of Alma in Italy was lawful                           | undetermined |

    @breach
    Scenario Outline: The State orders her out and disputes her right to stay
      Given Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And it is in dispute whether the entry or stay of Alma in Italy was lawful
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                                    | verdict      |
        | the measure of Italy is an order to expel, deport or remove Alma                        | indicated    |
        | the measure of Italy is a decision ordering the return of Alma that is not enforced yet | indicated    |
        | the measure of Italy is the extradition or surrender of Alma on request                 | no_breach_shown |

    @exception @twin
    Scenario Outline: An irregular stay, and an extradition
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>
      And the exception "another-procedure" <stands>

      Examples:
        | fact                                                                     | verdict         | stands         |
        | the measure of Italy is the extradition or surrender of Alma on request  | no_breach_shown | stands         |
        | the measure of Italy is an order to expel, deport or remove Alma         | indicated       | does not stand |

    @twin
    Scenario: It is common ground that the stay was lawful
      Given Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And the measure of Italy is an order to expel, deport or remove Alma
      And it is common ground whether the entry or stay of Alma in Italy was lawful
      When the case is checked
      Then rd-6-2 is undetermined

    @twin
    Scenario Outline: A right to stay, whatever the State says
      Given Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                                                            | verdict         |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken                  | no_breach_shown |
        | Alma held a temporary residence permit in Italy when the measure was taken                                      | no_breach_shown |
        | Alma held a visa, a registration or another title to stay in Italy when the measure was taken                   | no_breach_shown |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | no_breach_shown |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy                            | indicated       |

  Rule: To a third country instead

    @twin
    Scenario Outline: What came of the return
      Given the case is assessed on 31 May 2013
      And Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                                                          | verdict         |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out                             | indicated       |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated       |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated       |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order                                      | indicated       |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given                    | no_breach_shown |
        | no removal of Alma to Kazakhstan was ordered                                                                  | no_breach_shown |

    @twin
    Scenario Outline: Whether it led to a third country
      Given <first>
      And <second>
      And <third>
      And <fourth>
      And <fifth>
      When the case is checked
      Then rd-6-2 is <verdict> for Bo

      Examples:
        | first                                                                       | second                                                                   | third                                                                    | fourth                                                            | fifth                                                             | verdict         |
        | Italy removed Bo, a national of Kazakhstan, to Germany on 31 May 2013       | Bo had entered or stayed in Italy irregularly when the measure was taken | Bo held a valid residence permit or other right to stay of another State | the other permit or right to stay of Bo had been issued by Latvia | Bo was not required to go to the State that had issued the permit | no_breach_shown |
        | Italy removed Bo, a national of Kazakhstan, to Switzerland on 31 May 2013   | Bo had entered or stayed in Italy irregularly when the measure was taken | Bo held a valid residence permit or other right to stay of another State | the other permit or right to stay of Bo had been issued by Latvia | Bo was not required to go to the State that had issued the permit | no_breach_shown |
        | Italy removed Bo, a national of Kazakhstan, to Iceland on 31 May 2013       | Bo had entered or stayed in Italy irregularly when the measure was taken | Bo held a valid residence permit or other right to stay of another State | the other permit or right to stay of Bo had been issued by Latvia | Bo was not required to go to the State that had issued the permit | no_breach_shown |
        | Italy removed Bo, a national of Kazakhstan, to Liechtenstein on 31 May 2013 | Bo had entered or stayed in Italy irregularly when the measure was taken | Bo held a valid residence permit or other right to stay of another State | the other permit or right to stay of Bo had been issued by Latvia | Bo was not required to go to the State that had issued the permit | no_breach_shown |
        | Italy removed Bo, a national of Kazakhstan, to Norway on 31 May 2013        | Bo had entered or stayed in Italy irregularly when the measure was taken | Bo held a valid residence permit or other right to stay of another State | the other permit or right to stay of Bo had been issued by Latvia | Bo was not required to go to the State that had issued the permit | no_breach_shown |
        | Italy removed Bo, a national of Kazakhstan, to Russia on 31 May 2013        | Bo had entered or stayed in Italy irregularly when the measure was taken | Bo held a valid residence permit or other right to stay of another State | the other permit or right to stay of Bo had been issued by Latvia | Bo was not required to go to the State that had issued the permit | indicated       |

  Rule: Public policy or security requires an immediate departure

    @exception
    Scenario: Facts on her own conduct
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And the immediate departure of Alma was ordered for public policy or security with facts on personal conduct
      When the case is checked
      Then rd-6-2 is no_breach_shown
      And the exception "public-policy-or-security" stands

    @exception @twin
    Scenario Outline: What is no such reason
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                                       | verdict   |
        | the immediate departure of Alma was ordered for public policy or security in general terms | indicated |
        | no reasons of public policy or security were given for an immediate departure of Alma      | indicated |

    @exception @twin
    Scenario Outline: Facts are named, and what assessment stands behind them
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And the immediate departure of Alma was ordered for public policy or security with facts on personal conduct
      And <fact>
      When the case is checked
      Then rd-6-2 is <verdict>

      Examples:
        | fact                                                                    | verdict         |
        | Italy called Alma a danger in general terms or by mere allegation       | indicated       |
        | Italy made no assessment whether Alma is a danger                       | indicated       |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | no_breach_shown |

    @exception
    Scenario: Nobody speaks of public policy
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 is indicated
      And the exception "public-policy-or-security" does not stand

    @compliance
    Scenario: Sent to the State of the permit with time to go
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And a record shows that Alma was required to go to the State that had issued the permit and was given time for it
      When the case is checked
      Then rd-6-2 is no_breach_shown

  Rule: Who is bound, and for whom

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 does not apply for Bo because "not in force"

    @not_bound
    Scenario: The United Kingdom took no part
      Given the United Kingdom removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo had entered or stayed in the United Kingdom irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then rd-6-2 does not apply for Bo
