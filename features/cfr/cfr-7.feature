Feature: Respect for private and family life (Charter of Fundamental Rights art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy took the measure against Alma under the Return Directive or the law that carries it out

  Rule: A family is separated

    @breach
    Scenario Outline: From whom the removal separates her
      Given the decisions on the removal of Alma do not address family life
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | fact                                                  | verdict         |
        | the measure separated Alma from minor children        | indicated       |
        | the measure separated Alma from the spouse or partner | indicated       |
        | the measure separated Alma from a parent              | indicated       |
        | the measure separated Alma from brothers or sisters   | undetermined    |
        | the measure separated Alma from no family member      | no_breach_shown |

    @breach
    Scenario Outline: Who stays behind
      Given the decisions on the removal of Alma do not address family life
      And <first>
      And <second>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | first                                      | second                                                                                | verdict         |
        | a spouse or partner of Alma lives in Italy | the family members of Alma are nationals of Italy                                     | indicated       |
        | minor children of Alma live in Italy       | the family members of Alma are nationals of Italy                                     | indicated       |
        | a spouse or partner of Alma lives in Italy | the family members of Alma hold residence permits or are settled in Italy             | indicated       |
        | parents or siblings of Alma live in Italy  | the family members of Alma are nationals of Italy                                     | undetermined    |
        | a spouse or partner of Alma lives in Italy | the family members of Alma differ in their status in Italy                            | undetermined    |
        | adult children of Alma live in Italy       | the family members of Alma are nationals of Italy                                     | undetermined    |
        | a spouse or partner of Alma lives in Italy | the family members of Alma are also to be removed from Italy, or could leave together | no_breach_shown |

    @unknown
    Scenario Outline: Family in the State, and nobody says of what status, or the other way round
      Given the decisions on the removal of Alma do not address family life
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | fact                                              | verdict      |
        | a spouse or partner of Alma lives in Italy        | undetermined |
        | the family members of Alma are nationals of Italy | undetermined |

    @twin
    Scenario Outline: Removed together, and separated from somebody all the same
      Given the decisions on the removal of Alma do not address family life
      And the measure separated Alma from minor children
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | fact                                                                                  | verdict   |
        | the family members of Alma are also to be removed from Italy, or could leave together | indicated |
        | the measure separated Alma from no family member                                      | indicated |

    @twin
    Scenario Outline: Others are removed as well, and from whom the removal separates her
      Given the decisions on the removal of Alma do not address family life
      And the family members of Alma are also to be removed from Italy, or could leave together
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | fact                                                  | verdict         |
        | the measure separated Alma from the spouse or partner | indicated       |
        | the measure separated Alma from a parent              | indicated       |
        | the measure separated Alma from brothers or sisters   | no_breach_shown |

    @twin
    Scenario Outline: Settled family, and nobody was separated
      Given the decisions on the removal of Alma do not address family life
      And a spouse or partner of Alma lives in Italy
      And the family members of Alma are nationals of Italy
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | fact                                                | verdict         |
        | the measure separated Alma from no family member    | no_breach_shown |
        | the measure separated Alma from brothers or sisters | indicated       |

  Rule: Under law, and after a look at the family

    @breach
    Scenario Outline: What is missing
      Given the measure separated Alma from minor children
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | fact                                                                                                               | verdict      |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing | indicated    |
        | an order of Italy against Alma is said to exist and was withheld or not produced                                   | indicated    |
        | the law of Italy forbids the measure against Alma                                                                  | indicated    |
        | Italy acted against Alma outside any procedure                                                                     | indicated    |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority                   | undetermined |
        | the measure of Italy against Alma rested on a statute whose reading is contested                                   | undetermined |
        | the order underlying the measure of Italy against Alma was under appeal or stayed                                  | undetermined |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside                        | indicated    |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside                           | indicated    |
        | a domestic court did not rule on whether the removal of Alma was lawful                                            | undetermined |
        | a domestic court held that the removal of Alma was lawful                                                          | undetermined |
        | the decisions on the removal of Alma do not address family life                                                    | indicated    |
        | the decisions on the removal of Alma give reasons on family life                                                   | undetermined |
        | the decisions on the removal of Alma mention family life without reasons                                           | undetermined |

    @twin
    Scenario Outline: A statute and an order, and what a court said
      Given the measure separated Alma from minor children
      And the decisions on the removal of Alma give reasons on family life
      And <first>
      And <second>
      When the case is checked
      Then cfr-7 is <verdict>

      Examples:
        | first                                                                                            | second                                                                                      | verdict         |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | a domestic court said that the removal of Alma was unlawful without setting the order aside | indicated       |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | a domestic court said that the removal of Alma was unlawful when setting the order aside    | indicated       |
        | the measure of Italy against Alma rested on a statute whose reading is contested                 | a domestic court said that the removal of Alma was unlawful without setting the order aside | indicated       |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | a domestic court held that the removal of Alma was lawful                                   | no_breach_shown |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | a domestic court did not rule on whether the removal of Alma was lawful                     | no_breach_shown |
        | the measure of Italy against Alma rested on a statute whose reading is contested                 | a domestic court held that the removal of Alma was lawful                                   | no_breach_shown |
        | the order underlying the measure of Italy against Alma was under appeal or stayed                | a domestic court held that the removal of Alma was lawful                                   | undetermined    |

    @compliance
    Scenario: A statute, an order and reasons on the family
      Given the measure separated Alma from minor children
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And the decisions on the removal of Alma give reasons on family life
      When the case is checked
      Then cfr-7 is no_breach_shown

    @twin
    Scenario: A mention without reasons is left open
      Given the measure separated Alma from minor children
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And the decisions on the removal of Alma mention family life without reasons
      When the case is checked
      Then cfr-7 is undetermined

    @unknown
    Scenario: Nobody speaks of the family
      When the case is checked
      Then cfr-7 is undetermined
      And the question "From which family members did the measure separate the person?" is asked

    @dispute
    Scenario: Word against word on the decisions goes against the State
      Given the measure separated Alma from minor children
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And the applicant says that the decisions on the removal of Alma do not address family life
      And Italy says that the decisions on the removal of Alma give reasons on family life
      When the case is checked
      Then cfr-7 is indicated
      And "family_life_considered" is a hinge of cfr-7

    @dispute
    Scenario: The separation is for the applicant to show
      Given the decisions on the removal of Alma do not address family life
      And the applicant says that the measure separated Alma from minor children
      And Italy denies that the measure separated Alma from minor children
      When the case is checked
      Then cfr-7 is contested

  Rule: Under Union law

    @twin
    Scenario Outline: Under which rules the measure was taken
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict> for Bo

      Examples:
        | fact                                                                           | verdict      |
        | Italy took the measure against Bo under the asylum rules of the Union          | indicated    |
        | Italy took the measure against Bo under the Schengen rules on borders or visas | indicated    |
        | the measure of Italy is an order to expel, deport or remove Bo                 | undetermined |
        | Bo had entered or stayed in Italy irregularly when the measure was taken       | undetermined |
        | an application for asylum or protection was lodged for Bo before removal       | indicated    |

    @twin
    Scenario Outline: Ordered out for want of a right to stay
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      And the measure of Italy is an order to expel, deport or remove Bo
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict> for Bo

      Examples:
        | fact                                                                                           | verdict      |
        | Bo had entered or stayed in Italy irregularly when the measure was taken                       | indicated    |
        | the permit of Bo in Italy had been revoked, annulled or had expired when the measure was taken | indicated    |
        | Bo had no right to stay in Italy, but removal was tolerated or suspended by policy             | indicated    |
        | it is in dispute whether the entry or stay of Bo in Italy was lawful                           | indicated    |
        | Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken   | undetermined |
        | it is common ground whether the entry or stay of Bo in Italy was lawful                        | undetermined |

    @twin
    Scenario Outline: What kind of order it is
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      And <fact>
      When the case is checked
      Then cfr-7 is <verdict> for Bo

      Examples:
        | fact                                                                                  | verdict      |
        | the measure of Italy is a decision ordering the return of Bo that is not enforced yet | indicated    |
        | the measure of Italy is the extradition or surrender of Bo on request                 | undetermined |

    @twin
    Scenario: Ireland expels, and took no part in the Directive
      Given Ireland removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      And the measure of Ireland is an order to expel, deport or remove Bo
      And Bo had entered or stayed in Ireland irregularly when the measure was taken
      When the case is checked
      Then cfr-7 is undetermined for Bo

    @twin
    Scenario: A citizen of the Union is no third-country national, and other Union law may govern
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      And the measure of Italy is an order to expel, deport or remove Bo
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      When the case is checked
      Then cfr-7 is undetermined for Bo

    @twin
    Scenario: Purely national law is outside the Charter
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under national law without a link to Union rules
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      When the case is checked
      Then cfr-7 does not apply for Bo

    @not_bound
    Scenario: Before the Charter was binding
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 30 November 2009
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      When the case is checked
      Then cfr-7 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      And the measure separated Bo from minor children
      And the decisions on the removal of Bo do not address family life
      When the case is checked
      Then cfr-7 does not apply for Bo
