Feature: Leave for the State of the permit first (Schengen Convention art 23, until the Return Directive)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 12 January 2009

  Rule: Replaced by the Return Directive

    @breach
    Scenario: The day before the Directive entered into force
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 is indicated, resting on "not-sent-there"

    @unknown
    Scenario: The Directive is in force and need not be carried out yet
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 13 January 2009
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 is undetermined for Bo

    @unknown
    Scenario: The last day before it had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 is undetermined for Bo

    @not_bound
    Scenario: The day on which it had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 24 December 2010
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 does not apply for Bo

    @not_bound
    Scenario: The events of 2013
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 does not apply for Bo

  Rule: The holder of a permit goes there first

    @breach
    Scenario Outline: Whether she could go there first
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                                                    | verdict         |
        | Alma was not required to go to the State that had issued the permit                                     | indicated       |
        | Alma was required to go to the State that had issued the permit and was given no time for it            | indicated       |
        | Alma was required to go to the State that had issued the permit and was given time for it               | no_breach_shown |
        | Alma was required to go to the State that had issued the permit and did not go although it was possible | no_breach_shown |

    @dispute
    Scenario: Word against word goes against the State
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And the applicant says that Alma was not required to go to the State that had issued the permit
      And Italy says that Alma was required to go to the State that had issued the permit and was given time for it
      When the case is checked
      Then cisa-23 is indicated
      And "required_to_go_to_permit_state" is a hinge of cisa-23

    @twin
    Scenario Outline: The permit must be valid
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                       | verdict         |
        | Alma held a valid residence permit or other right to stay of another State | indicated       |
        | the permit of Alma to stay in another State had expired or been withdrawn  | no_breach_shown |

    @breach
    Scenario Outline: Which States are meant
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                     | verdict      |
        | the other permit or right to stay of Alma had been issued by Austria     | indicated    |
        | the other permit or right to stay of Alma had been issued by Belgium     | indicated    |
        | the other permit or right to stay of Alma had been issued by Czechia     | indicated    |
        | the other permit or right to stay of Alma had been issued by Germany     | indicated    |
        | the other permit or right to stay of Alma had been issued by Denmark     | indicated    |
        | the other permit or right to stay of Alma had been issued by Spain       | indicated    |
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
        | the other permit or right to stay of Alma had been issued by Slovakia    | indicated    |
        | the other permit or right to stay of Alma had been issued by Slovenia    | indicated    |
        | the other permit or right to stay of Alma had been issued by Sweden      | indicated    |
        | the other permit or right to stay of Alma had been issued by Turkey      | undetermined |

    @breach
    Scenario: A permit of Italy, and another State removes
      Given France removed Bo, a national of Kazakhstan, to Kazakhstan on 12 January 2009
      And Bo had entered or stayed in France irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Italy
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then France's breach of cisa-23 is indicated for Bo

    @twin
    Scenario Outline: The stay
      Given Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                                             | verdict         |
        | Alma had entered or stayed in Italy irregularly when the measure was taken                       | indicated       |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | indicated       |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken   | no_breach_shown |

    @twin
    Scenario Outline: What came of it
      Given the case is assessed on 12 January 2009
      And Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                              | verdict         |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out | indicated       |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order          | no_breach_shown |
        | no removal of Alma to Kazakhstan was ordered                                      | no_breach_shown |

    @compliance
    Scenario: Sent to a Member State
      Given Italy removed Bo, a national of Kazakhstan, to Latvia on 12 January 2009
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 is no_breach_shown for Bo

    @unknown
    Scenario: Nobody says whether she could go there first
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      When the case is checked
      Then cisa-23 is undetermined
      And cisa-23 as it stands is no breach

  Rule: Expulsion at once

    @exception
    Scenario Outline: Conduct that lets one presume that she would not leave
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                      | verdict         |
        | Alma left or absconded before                             | no_breach_shown |
        | Alma refused to board or to be returned                   | no_breach_shown |
        | Alma did not follow orders to leave                       | no_breach_shown |
        | Alma reported as told and no conduct points to absconding | indicated       |

    @exception @twin
    Scenario Outline: An extradition is no expulsion
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                     | verdict         |
        | the measure of Italy is the extradition or surrender of Alma on request  | no_breach_shown |
        | the measure of Italy is an order to expel, deport or remove Alma         | indicated       |

    @exception
    Scenario Outline: Security or public policy
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was not required to go to the State that had issued the permit
      And <fact>
      When the case is checked
      Then cisa-23 is <verdict>

      Examples:
        | fact                                                                                                     | verdict         |
        | the immediate departure of Alma was ordered for public policy or security with facts on personal conduct | no_breach_shown |
        | the immediate departure of Alma was ordered for public policy or security in general terms               | indicated       |

  Rule: Who is bound, and for whom

    @unknown
    Scenario: A State that is not in the table, which is not complete
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 12 January 2009
      And Bo had entered or stayed in Kazakhstan irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 is undetermined for Bo

    @not_bound
    Scenario: Before the Convention was put into effect for Italy
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 25 October 1997
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 12 January 2009
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was not required to go to the State that had issued the permit
      When the case is checked
      Then cisa-23 does not apply for Bo
