Feature: A period for voluntary departure (Return Directive art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Seven days at least

    @breach
    Scenario Outline: How many days are enough
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                        | verdict         |
        | Alma was given 0 days to leave voluntarily  | indicated       |
        | Alma was given 6 days to leave voluntarily  | indicated       |
        | Alma was given 7 days to leave voluntarily  | no_breach_shown |
        | Alma was given 30 days to leave voluntarily | no_breach_shown |

    @breach
    Scenario Outline: A period was refused, and no exception is shown
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                                                  | verdict   |
        | a period to leave voluntarily was refused to Alma for a risk of absconding without individual reasons | indicated |
        | a period to leave voluntarily was refused to Alma and no reason was stated                            | indicated |
        | a period to leave voluntarily was refused to Alma for public policy or security                       | indicated |

    @compliance
    Scenario: Seven days, and all the same a label
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 7 days to leave voluntarily
      And a period to leave voluntarily was refused to Alma and no reason was stated
      When the case is checked
      Then rd-7 is no_breach_shown

    @unknown
    Scenario: Nobody says whether a period was given
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      When the case is checked
      Then rd-7 is undetermined
      And the question "How many days were given to leave voluntarily (0 means none)?" is asked

    @dispute
    Scenario: Her word against that of the police goes against the State, which has the decision in its files
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was given 0 days to leave voluntarily
      And Italy says that Alma was given 7 days to leave voluntarily
      When the case is checked
      Then rd-7 is indicated
      And "voluntary_departure_days" is a hinge of rd-7

    @dispute
    Scenario: The decision itself gives seven days
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was given 0 days to leave voluntarily
      And a record shows that Alma was given 7 days to leave voluntarily
      When the case is checked
      Then rd-7 is contested

  Rule: Three grounds to give no period, each for the State to show

    @exception
    Scenario: A risk of absconding shown for this person
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 0 days to leave voluntarily
      And a period to leave voluntarily was refused to Alma for a risk of absconding with individual reasons
      When the case is checked
      Then rd-7 is no_breach_shown
      And the exception "risk-of-absconding" stands

    @exception @twin
    Scenario Outline: What conduct points to it
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 0 days to leave voluntarily
      And a period to leave voluntarily was refused to Alma for a risk of absconding with individual reasons
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                      | verdict         |
        | Alma reported as told and no conduct points to absconding | indicated       |
        | Alma left or absconded before                             | no_breach_shown |

    @exception @twin
    Scenario: A period refused for absconding, although nothing points to it and a danger that nobody named was assessed
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And a period to leave voluntarily was refused to Alma for a risk of absconding with individual reasons
      And Alma reported as told and no conduct points to absconding
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then rd-7 is indicated

    @exception @twin
    Scenario Outline: A ground without reasons is no ground
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 0 days to leave voluntarily
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                                                  | verdict   |
        | a period to leave voluntarily was refused to Alma for a risk of absconding without individual reasons | indicated |

    @exception
    Scenario: An application that was manifestly unfounded
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 0 days to leave voluntarily
      And a period to leave voluntarily was refused to Alma for a manifestly unfounded or fraudulent application
      When the case is checked
      Then rd-7 is no_breach_shown
      And the exception "unfounded-application" stands

    @exception
    Scenario Outline: A danger to public policy, assessed on this person or not
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 0 days to leave voluntarily
      And a period to leave voluntarily was refused to Alma for public policy or security
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                    | verdict         |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | no_breach_shown |
        | Italy called Alma a danger in general terms or by mere allegation       | indicated       |
        | Italy made no assessment whether Alma is a danger                       | indicated       |

    @exception @twin
    Scenario: An assessment, and another ground was named
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was given 0 days to leave voluntarily
      And a period to leave voluntarily was refused to Alma and no reason was stated
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then rd-7 is indicated

  Rule: The person is in a return procedure

    @breach
    Scenario Outline: An order to leave, and why
      Given Alma was given 0 days to leave voluntarily
      And the measure of Italy is an order to expel, deport or remove Alma
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                                             | verdict      |
        | Alma had entered or stayed in Italy irregularly when the measure was taken                       | indicated    |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | indicated    |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy             | indicated    |
        | it is in dispute whether the entry or stay of Alma in Italy was lawful                           | indicated    |
        | it is common ground whether the entry or stay of Alma in Italy was lawful                        | undetermined |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken   | undetermined |

    @unknown
    Scenario Outline: What alone does not say under which rules the State acted
      Given Alma was given 0 days to leave voluntarily
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                                          | verdict      |
        | Italy took the measure against Alma under the Return Directive or the law that carries it out | indicated    |
        | the measure of Italy is an order to expel, deport or remove Alma                              | undetermined |
        | Alma had entered or stayed in Italy irregularly when the measure was taken                    | undetermined |
        | Italy took the measure against Alma under the asylum rules of the Union                       | undetermined |

    @twin
    Scenario Outline: What kind of measure it is
      Given Alma was given 0 days to leave voluntarily
      And Alma had entered or stayed in Italy irregularly when the measure was taken
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                                    | verdict        |
        | the measure of Italy is a decision ordering the return of Alma that is not enforced yet | indicated      |
        | the measure of Italy is the return of Alma at or near a border without any procedure    | undetermined   |
        | the measure of Italy is the extradition or surrender of Alma on request                 | not_applicable |

    @twin
    Scenario Outline: Other procedures are no return, whatever the State calls the measure
      Given Alma was given 0 days to leave voluntarily
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <fact>
      When the case is checked
      Then rd-7 is <verdict>

      Examples:
        | fact                                                                                                                    | verdict        |
        | the measure of Italy is the extradition or surrender of Alma on request                                                 | not_applicable |
        | the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum | not_applicable |
        | the measure of Italy is an order to expel, deport or remove Alma                                                        | indicated      |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken         | not_applicable |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken                          | indicated      |

  Rule: Who is bound, and for whom

    @not_bound
    Scenario Outline: From the day on which the Directive had to be carried out
      Given <first>
      And <second>
      And <third>
      When the case is checked
      Then rd-7 is <verdict> for Bo

      Examples:
        | first                                                                         | second                                                                                           | third                                    | verdict        |
        | Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010 | Italy took the measure against Bo under the Return Directive or the law that carries it out      | Bo was given 0 days to leave voluntarily | not_applicable |
        | Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 24 December 2010 | Italy took the measure against Bo under the Return Directive or the law that carries it out      | Bo was given 0 days to leave voluntarily | indicated      |
        | Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013    | Denmark took the measure against Bo under the Return Directive or the law that carries it out    | Bo was given 0 days to leave voluntarily | not_applicable |
        | Ireland removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013    | Ireland took the measure against Bo under the Return Directive or the law that carries it out    | Bo was given 0 days to leave voluntarily | not_applicable |
        | Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013 | Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out | Bo was given 0 days to leave voluntarily | not_applicable |

    @not_bound
    Scenario: A citizen of the Union is no third-country national
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And Bo was given 0 days to leave voluntarily
      When the case is checked
      Then rd-7 does not apply for Bo
