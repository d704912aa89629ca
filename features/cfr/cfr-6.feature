Feature: Right to liberty and security (Charter of Fundamental Rights art 6)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And Italy took the measure against Alma under the Return Directive or the law that carries it out

  Rule: A basis in law

    @breach
    Scenario Outline: Which order there was, and what a court said
      Given Italy kept Alma in a place that Alma could not freely leave
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                                                 | verdict      |
        | no order but an unpublished agreement or practice put Alma in detention              | indicated    |
        | there was no order to detain Alma, and the authorities say that it was no detention  | indicated    |
        | there was no order and no record of the detention of Alma                            | indicated    |
        | a court decision under a statute ordered the detention of Alma                       | undetermined |
        | an administrative order under a statute ordered the detention of Alma                | undetermined |
        | an order without time limit or reasons put Alma in detention                         | undetermined |
        | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated    |
        | a domestic court held the detention of Alma to be lawful                             | undetermined |
        | no domestic court ruled on whether the detention of Alma was lawful                  | undetermined |

    @twin
    Scenario Outline: An order under a statute that a court found unlawful
      Given Italy kept Alma in a place that Alma could not freely leave
      And a domestic court declared the detention of Alma unlawful or set aside its validation
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                                  | verdict   |
        | a court decision under a statute ordered the detention of Alma        | indicated |
        | an administrative order under a statute ordered the detention of Alma | indicated |

    @dispute
    Scenario: Word against word on the order goes against the State
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And Italy says that an administrative order under a statute ordered the detention of Alma
      When the case is checked
      Then cfr-6 is indicated
      And "detention_basis" is a hinge of cfr-6

    @dispute
    Scenario: The order is produced
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And a record shows that an administrative order under a statute ordered the detention of Alma
      When the case is checked
      Then cfr-6 is contested

    @twin
    Scenario: A ruling on the expulsion is no ruling on the detention
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And a domestic court said that the removal of Alma was unlawful without setting the order aside
      When the case is checked
      Then cfr-6 is undetermined

  Rule: Free of bad faith

    @breach
    Scenario Outline: What it really served
      Given Italy kept Alma in a place that Alma could not freely leave
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                                                 | verdict      |
        | the authorities of Italy hid the real purpose when they called or held Alma          | indicated    |
        | the authorities of Italy did not hide the real purpose when they called or held Alma | undetermined |
        | the detention of Alma served a criminal investigation of another State               | indicated    |
        | the detention of Alma served to put pressure on a relative                           | indicated    |
        | the detention of Alma served to establish identity                                   | undetermined |

    @dispute
    Scenario: A hidden aim is for the applicant to show
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that the detention of Alma served a criminal investigation of another State
      And Italy denies that the detention of Alma served a criminal investigation of another State
      When the case is checked
      Then cfr-6 is contested
      And "detention_purpose" is a hinge of cfr-6

  Rule: Strictly necessary, and open to a court

    @breach
    Scenario Outline: Milder measures and grounds
      Given Italy kept Alma in a place that Alma could not freely leave
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                                               | verdict      |
        | the decisions do not mention measures short of detention for Alma                  | indicated    |
        | the decisions show that measures short of detention were considered for Alma       | undetermined |
        | the detention order names a risk of absconding without individual reasons for Alma | indicated    |
        | the detention order names nothing but the application of Alma for protection       | indicated    |
        | the detention order names no ground against Alma                                   | indicated    |
        | the detention order names a risk of absconding shown for Alma                      | undetermined |
        | the detention order names a check of the identity or nationality of Alma           | undetermined |

    @twin
    Scenario Outline: A label, and another ground beside it
      Given Italy kept Alma in a place that Alma could not freely leave
      And the detention order names a risk of absconding without individual reasons for Alma
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                                     | verdict      |
        | the detention order names a risk of absconding shown for Alma            | undetermined |
        | the detention order says that Alma avoids or hampers the removal         | undetermined |
        | the detention order names a check of the identity or nationality of Alma | indicated    |

    @twin
    Scenario Outline: A label, with reasons and milder measures considered
      Given Italy kept Alma in a place that Alma could not freely leave
      And the detention order names a risk of absconding without individual reasons for Alma
      And <first>
      And <second>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | first                                                                        | second                                           | verdict      |
        | the decisions show that measures short of detention were considered for Alma | the order to detain Alma gave individual reasons | undetermined |
        | the decisions show that measures short of detention were considered for Alma | the order to detain Alma used standard wording   | indicated    |
        | the decisions do not mention measures short of detention for Alma            | the order to detain Alma gave individual reasons | indicated    |

    @breach
    Scenario Outline: A court
      Given Italy kept Alma in a place that Alma could not freely leave
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                              | verdict      |
        | Alma had no access to a court about the detention | indicated    |
        | courts decided on requests of Alma for release    | undetermined |

  Rule: Deprived of liberty, under Union law

    @breach
    Scenario Outline: What is a deprivation of liberty
      Given the decisions do not mention measures short of detention for Alma
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                          | verdict      |
        | Italy kept Alma in a place that Alma could not freely leave   | indicated    |
        | Alma was under house arrest                                   | indicated    |
        | Italy did not keep Alma in any place against the will of Alma | undetermined |

    @compliance
    Scenario: She was not held
      Given Italy did not keep Alma in any place against the will of Alma
      And Alma had a duty to report
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then cfr-6 is no_breach_shown

    @compliance
    Scenario Outline: Individual reasons, milder measures considered, a court, and the order behind it
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      And the authorities of Italy did not hide the real purpose when they called or held Alma
      And the detention of Alma served to prepare or carry out a removal, and nothing else
      And <fact>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | fact                                                                  | verdict         |
        | a court decision under a statute ordered the detention of Alma        | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | no_breach_shown |
        | an order without time limit or reasons put Alma in detention          | undetermined    |

    @compliance
    Scenario: The same, and a court held the detention to be lawful
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      And the authorities of Italy did not hide the real purpose when they called or held Alma
      And the detention of Alma served to prepare or carry out a removal, and nothing else
      And a court decision under a statute ordered the detention of Alma
      And a domestic court held the detention of Alma to be lawful
      When the case is checked
      Then cfr-6 is no_breach_shown

    @twin
    Scenario Outline: What it served, and whether that was hidden
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal
      And <first>
      And <second>
      When the case is checked
      Then cfr-6 is <verdict>

      Examples:
        | first                                                                               | second                                                                               | verdict         |
        | the detention of Alma served to establish identity, and nothing else                | the authorities of Italy did not hide the real purpose when they called or held Alma | no_breach_shown |
        | the detention of Alma served to establish identity                                  | the authorities of Italy did not hide the real purpose when they called or held Alma | undetermined    |
        | the detention of Alma served criminal proceedings of Italy itself, and nothing else | the authorities of Italy did not hide the real purpose when they called or held Alma | undetermined    |
        | the detention of Alma served to establish identity, and nothing else                | the authorities of Italy hid the real purpose when they called or held Alma          | indicated       |

    @twin
    Scenario: The same, and nobody says whether anything was hidden
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal, and nothing else
      When the case is checked
      Then cfr-6 is undetermined

    @unknown
    Scenario: An aim of another State, and the person is held under the asylum rules
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And Italy took the measure against Bo under the asylum rules of the Union
      And the detention of Bo served a criminal investigation of another State
      When the case is checked
      Then cfr-6 is undetermined for Bo

    @unknown
    Scenario: Nobody speaks of the order
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then cfr-6 is undetermined
      And the question "Which document ordered the detention?" is asked

    @twin
    Scenario: Purely national law is outside the Charter
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the decisions do not mention measures short of detention for Bo
      And Italy took the measure against Bo under national law without a link to Union rules
      When the case is checked
      Then cfr-6 does not apply for Bo

    @not_bound
    Scenario: Before the Charter was binding
      Given Italy detained Bo, a national of Kazakhstan, on 30 November 2009
      And Italy kept Bo in a place that Bo could not freely leave
      And the decisions do not mention measures short of detention for Bo
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      When the case is checked
      Then cfr-6 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan detained Bo, a national of Kyrgyzstan, on 29 May 2013
      And Kazakhstan kept Bo in a place that Bo could not freely leave
      And the decisions do not mention measures short of detention for Bo
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      When the case is checked
      Then cfr-6 does not apply for Bo
