Feature: Detention of minors and families for removal (Return Directive art 17)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: A last resort

    @breach
    Scenario Outline: Whether anything else was considered
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-17 is <verdict>

      Examples:
        | fact                                                                         | verdict      |
        | the decisions do not mention measures short of detention for Alma            | indicated    |
        | the decisions show that measures short of detention were considered for Alma | undetermined |

    @compliance
    Scenario Outline: Considered with reasons for this family
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And Alma and the family were detained in a unit of their own
      And the decisions show that measures short of detention were considered for Alma
      And <fact>
      When the case is checked
      Then rd-17 is <verdict>

      Examples:
        | fact                                             | verdict         |
        | the order to detain Alma gave individual reasons | no_breach_shown |
        | the order to detain Alma used standard wording   | undetermined    |

    @twin
    Scenario: Individual reasons, and nobody says that anything else was considered
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And Alma and the family were detained in a unit of their own
      And the order to detain Alma gave individual reasons
      When the case is checked
      Then rd-17 is undetermined

    @dispute
    Scenario: Word against word goes against the State, which has the order
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And the applicant says that the decisions do not mention measures short of detention for Alma
      And Italy says that the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then rd-17 is indicated
      And "alternatives_considered" is a hinge of rd-17

    @dispute
    Scenario: The decision shows it
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And the applicant says that the decisions do not mention measures short of detention for Alma
      And a record shows that the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then rd-17 is contested

  Rule: A place of their own, and the interests of the child

    @breach
    Scenario Outline: Where the family was held
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-17 is <verdict>

      Examples:
        | fact                                                      | verdict      |
        | Alma and the family were detained together with strangers | indicated    |
        | Alma and the family were detained apart from each other   | indicated    |
        | Alma and the family were detained in a unit of their own  | undetermined |

    @breach
    Scenario Outline: The best interests of the child
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-17 is <verdict>

      Examples:
        | fact                                                                                     | verdict      |
        | the decisions on Alma do not address the best interests of the child                     | indicated    |
        | the decisions on Alma mention the best interests of the child within the general balance | undetermined |

    @unknown
    Scenario: Nobody speaks of the place or of the order
      Given children were detained in the case of Alma
      And the detention of Alma served to prepare or carry out a removal
      When the case is checked
      Then rd-17 is undetermined
      And rd-17 as it stands is no breach
      And the question "How was a detained family accommodated?" is asked

  Rule: A minor is detained in a return procedure

    @not_bound
    Scenario Outline: No child was detained
      Given the detention of Alma served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Alma
      And <fact>
      When the case is checked
      Then rd-17 is <verdict>

      Examples:
        | fact                                          | verdict        |
        | no children were detained in the case of Alma | not_applicable |
        | children were detained in the case of Alma    | indicated      |

    @not_bound
    Scenario Outline: Held for something else
      Given children were detained in the case of Alma
      And the decisions do not mention measures short of detention for Alma
      And <fact>
      When the case is checked
      Then rd-17 is <verdict>

      Examples:
        | fact                                                                                          | verdict        |
        | the detention of Alma served criminal proceedings of Italy itself                             | not_applicable |
        | the detention of Alma served to establish identity                                            | undetermined   |
        | Italy took the measure against Alma under the Return Directive or the law that carries it out | indicated      |

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy detained Bo, a national of Kazakhstan, on 23 December 2010
      And children were detained in the case of Bo
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-17 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan detained Bo, a national of Kyrgyzstan, on 29 May 2013
      And children were detained in the case of Bo
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-17 does not apply for Bo

    @not_bound
    Scenario: Citizens of the Union
      Given Italy detained Bo, a national of Poland, on 29 May 2013
      And children were detained in the case of Bo
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-17 does not apply for Bo
