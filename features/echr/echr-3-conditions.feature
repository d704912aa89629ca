Feature: Conditions of detention or reception that respect dignity (ECHR art. 3)

  Background:
    Given Greece detained Amin, a national of Afghanistan, on 29 May 2013

  Rule: Conditions and length are taken together

    @breach
    Scenario Outline: How bad, and for how long
      Given the applicant says that <conditions>
      And Amin was kept in detention for <days> days
      When the case is checked
      Then echr-3-conditions as it stands is <outcome>

      Examples:
        | conditions                                                                | days | outcome   |
        | Amin was kept in severe overcrowding and bad hygiene                      | 4    | a breach  |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions    | 4    | no breach |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions    | 30   | no breach |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions    | 31   | a breach  |
        | Amin was kept in basic conditions with shortcomings                       | 30   | no breach |
        | Amin was kept with good facilities and services                           | 300  | no breach |
        | nothing specific was filed on the conditions in which Amin was kept       | 300  | no breach |

    @breach
    Scenario: Severe overcrowding
      Given the applicant says that Amin was kept in severe overcrowding and bad hygiene
      When the case is checked
      Then Greece's breach of echr-3-conditions is indicated, resting on "severe-conditions"

    @breach @twin
    Scenario Outline: A place not made for long stays
      Given <place>
      And the applicant says that <conditions>
      And Amin was kept in detention for <days> days
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | place                                                            | conditions                                                              | days | verdict      |
        | Amin was in a port, airport or transit zone when Greece acted    | Amin was kept in basic conditions with shortcomings                     | 10   | indicated    |
        | Amin was in a port, airport or transit zone when Greece acted    | Amin was kept for a short stay in overcrowded or unhygienic conditions  | 10   | indicated    |
        | Amin was at the border line or fence when Greece acted           | Amin was kept in basic conditions with shortcomings                     | 10   | indicated    |
        | Amin was in a port, airport or transit zone when Greece acted    | Amin was kept in basic conditions with shortcomings                     | 9    | undetermined |
        | Amin was on the territory of Greece when it acted                | Amin was kept in basic conditions with shortcomings                     | 10   | undetermined |
        | Amin was in a port, airport or transit zone when Greece acted    | Amin was kept with good facilities and services                         | 23   | no_breach_shown |

    @breach @twin
    Scenario Outline: Poor conditions and what came with them
      Given the applicant says that <conditions>
      And the applicant says that <more>
      And Amin was kept in detention for <days> days
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | conditions                                                             | more                                                                   | days | verdict      |
        | Amin was kept in basic conditions with shortcomings                    | Amin was left without food, drink, sleep or urgent medical care        | 6    | indicated    |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions | Amin was left without food, drink, sleep or urgent medical care        | 6    | indicated    |
        | Amin was kept in basic conditions with shortcomings                    | Amin was kept in prolonged isolation                                   | 6    | indicated    |
        | Amin was kept in basic conditions with shortcomings                    | Amin was stripped, hooded or humiliated                                | 6    | indicated    |
        | Amin was kept in basic conditions with shortcomings                    | Amin received no medical or psychological care in detention            | 6    | indicated    |
        | Amin was kept in basic conditions with shortcomings                    | Amin received medical or psychological care in detention               | 6    | undetermined |
        | Amin was kept in basic conditions with shortcomings                    | Amin was left without food, drink, sleep or urgent medical care        | 5    | indicated    |
        | Amin was kept in basic conditions with shortcomings                    | Amin was left without food, drink, sleep or urgent medical care        | 4    | indicated    |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions | Amin was left without food, drink, sleep or urgent medical care        | 4    | indicated    |
        | Amin was kept in basic conditions with shortcomings                    | Amin was kept in prolonged isolation                                   | 5    | undetermined |

    @exception @twin
    Scenario Outline: Nothing on the place, but on the treatment
      Given nothing specific was filed on the conditions in which Amin was kept
      And <more>
      When the case is checked
      Then the counter-argument "nothing-specific" <stands>

      Examples:
        | more                                                             | stands         |
        | Amin was left without food, drink, sleep or urgent medical care  | does not stand |
        | Amin was kept in prolonged isolation                             | does not stand |
        | Amin was stripped, hooded or humiliated                          | does not stand |
        | Amin received no medical or psychological care in detention      | does not stand |
        | Amin received medical or psychological care in detention         | stands         |

    @unknown
    Scenario: Nothing is said of the place
      When the case is checked
      Then echr-3-conditions is undetermined
      And echr-3-conditions as it stands is no breach

    @dispute
    Scenario: His word against a visit by inspectors
      Given the applicant says that Amin was kept in severe overcrowding and bad hygiene
      And a record shows that Amin was kept with good facilities and services
      When the case is checked
      Then echr-3-conditions is contested
      And "detention_conditions" is a hinge of echr-3-conditions

    @compliance
    Scenario: Good facilities, an adult alone, and reception after that
      Given a record shows that Amin was kept with good facilities and services
      And a record shows that Amin is an adult without dependants
      And a record shows that no children were detained in the case of Amin
      And a record shows that Greece gave Amin shelter and means as an applicant for protection
      When the case is checked
      Then echr-3-conditions is no_breach_shown

    @compliance @twin
    Scenario Outline: Only shortcomings, an adult alone
      Given a record shows that <conditions>
      And a record shows that Amin is an adult without dependants
      And a record shows that no children were detained in the case of Amin
      When the case is checked
      Then echr-3-conditions as it stands is no breach
      And the counter-argument "nobody-vulnerable" stands

      Examples:
        | conditions                                                             |
        | Amin was kept in basic conditions with shortcomings                    |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions |

  Rule: Children and other vulnerable people reach the level sooner

    @breach @twin
    Scenario Outline: A child in a place unfit for children
      Given <child>
      And the applicant says that <place>
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | child                                             | place                                                                   | verdict      |
        | children were detained in the case of Amin        | Amin was kept in basic conditions with shortcomings                     | indicated    |
        | children were detained in the case of Amin        | Amin was kept for a short stay in overcrowded or unhygienic conditions  | indicated    |
        | children were detained in the case of Amin        | Amin was kept in severe overcrowding and bad hygiene                    | indicated    |
        | children were detained in the case of Amin        | Amin received no medical or psychological care in detention             | indicated    |
        | children were detained in the case of Amin        | Amin and the family were detained together with strangers               | indicated    |
        | children were detained in the case of Amin        | Amin and the family were detained apart from each other                 | indicated    |
        | children were detained in the case of Amin        | Amin and the family were detained in a unit of their own                | undetermined |
        | children were detained in the case of Amin        | Amin was kept with good facilities and services                         | undetermined |
        | Amin was under the age of eighteen at the time    | Amin was kept in basic conditions with shortcomings                     | indicated    |
        | Amin was an unaccompanied child                   | Amin was kept in basic conditions with shortcomings                     | indicated    |
        | Amin is a child without parent or guardian        | Amin was kept in basic conditions with shortcomings                     | indicated    |
        | Amin is a parent with minor children              | Amin was kept in basic conditions with shortcomings                     | no_breach_shown |
        | Amin was eighteen years old or older at the time  | Amin was kept in basic conditions with shortcomings                     | undetermined |

    @exception @twin
    Scenario: The children of the family were not held
      Given Amin is a parent with minor children
      And no children were detained in the case of Amin
      And Amin was kept in basic conditions with shortcomings
      When the case is checked
      Then echr-3-conditions as it stands is no breach

    @breach @twin
    Scenario Outline: For how long a child is held
      Given children were detained in the case of Amin
      And Amin was kept with good facilities and services
      And Amin was kept in detention for <days> days
      When the case is checked
      Then echr-3-conditions as it stands is <outcome>

      Examples:
        | days | outcome   |
        | 2    | no breach |
        | 6    | no breach |
        | 7    | a breach  |

    @exception @twin
    Scenario Outline: A place made for families
      Given children were detained in the case of Amin
      And Amin was kept with good facilities and services
      And Amin was kept in detention for 60 days
      And <unit>
      When the case is checked
      Then echr-3-conditions as it stands is <outcome>

      Examples:
        | unit                                                             | outcome   |
        | Amin and the family were detained in a unit of their own         | no breach |
        | Amin received medical or psychological care in detention         | a breach  |

    @breach @twin
    Scenario Outline: A child alone
      Given <child>
      And the applicant says that <what>
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | child                                       | what                                                                                     | verdict      |
        | Amin was an unaccompanied child             | Greece kept Amin in a place that Amin could not freely leave                             | indicated    |
        | Amin was an unaccompanied child             | children were detained in the case of Amin                                               | indicated    |
        | Amin was an unaccompanied child             | Amin received no medical or psychological care in detention                              | indicated    |
        | Amin was an unaccompanied child             | Greece left Amin in want of shelter and basic means as an applicant for protection       | indicated    |
        | Amin was an unaccompanied child             | Greece gave Amin shelter and means as an applicant for protection only after weeks or months | indicated |
        | Amin was an unaccompanied child             | no guardian or representative was appointed for Amin                                     | indicated    |
        | Amin was an unaccompanied child             | a guardian or representative was appointed for Amin                                      | undetermined |
        | Amin is a child without parent or guardian  | Greece kept Amin in a place that Amin could not freely leave                             | indicated    |
        | Amin is an adult without dependants         | Greece kept Amin in a place that Amin could not freely leave                             | undetermined |

    @exception @twin
    Scenario Outline: Short and fit for children, but alone or without care
      Given Amin was kept with good facilities and services
      And Amin was kept in detention for 2 days
      And <more>
      When the case is checked
      Then the counter-argument "fit-for-children-and-short" <stands>

      Examples:
        | more                                                          | stands         |
        | Amin was an unaccompanied child                               | does not stand |
        | Amin is a child without parent or guardian                    | does not stand |
        | Amin received no medical or psychological care in detention   | does not stand |
        | Amin received medical or psychological care in detention      | stands         |

    @breach @twin
    Scenario Outline: Ill people
      Given <illness>
      And the applicant says that <care>
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | illness                                                     | care                                                              | verdict      |
        | Amin suffers from a serious physical illness                | Amin received no medical or psychological care in detention       | indicated    |
        | Amin suffers from a serious mental illness                  | Amin received no medical or psychological care in detention       | indicated    |
        | Amin suffers from both physical and mental illness          | Amin received no medical or psychological care in detention       | indicated    |
        | Amin is seriously ill or disabled                           | Amin received no medical or psychological care in detention       | indicated    |
        | Amin was trafficked or says so                              | Amin received no medical or psychological care in detention       | indicated    |
        | no serious illness of Amin was diagnosed, although it was claimed or examined | Amin received no medical or psychological care in detention | undetermined |
        | Amin suffers from a serious physical illness                | Amin received medical or psychological care in detention          | undetermined |

    @breach @twin
    Scenario Outline: Ill people held for long
      Given <illness>
      And the applicant says that <conditions>
      And Amin was kept in detention for <days> days
      When the case is checked
      Then echr-3-conditions as it stands is <outcome>

      Examples:
        | illness                                                                            | conditions                                           | days | outcome   |
        | the illness of Amin is serious and needs continuing treatment or supervision       | Amin was kept in basic conditions with shortcomings  | 61   | a breach  |
        | the illness of Amin is serious and needs continuing treatment or supervision       | Amin was kept in basic conditions with shortcomings  | 60   | no breach |
        | the illness of Amin is life-threatening and needs continuing specialised treatment | Amin was kept in basic conditions with shortcomings  | 61   | a breach  |
        | the illness of Amin is at a terminal stage                                         | Amin was kept in basic conditions with shortcomings  | 61   | a breach  |
        | Amin is seriously ill or disabled                                                  | Amin was kept in basic conditions with shortcomings  | 61   | a breach  |
        | the illness of Amin is stable with the present treatment                           | Amin was kept in basic conditions with shortcomings  | 61   | no breach |
        | Amin is seriously ill or disabled                                                  | Amin was kept with good facilities and services      | 61   | no breach |

    @breach @twin
    Scenario Outline: Ill people in worse conditions
      Given Amin is seriously ill or disabled
      And Amin was kept in detention for 61 days
      And the applicant says that <conditions>
      When the case is checked
      Then echr-3-conditions is indicated, resting on "ill-and-held-long"

      Examples:
        | conditions                                                             |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions |
        | Amin was kept in severe overcrowding and bad hygiene                   |

    @compliance @twin
    Scenario Outline: Who is vulnerable
      Given <who>
      And <children>
      When the case is checked
      Then the counter-argument "nobody-vulnerable" <stands>

      Examples:
        | who                                                        | children                                     | stands         |
        | Amin is an adult without dependants                        | no children were detained in the case of Amin | stands         |
        | Amin is or was a founder, leader or spokesperson of a party or movement | no children were detained in the case of Amin | does not stand |
        | Amin is an adult without dependants                        | children were detained in the case of Amin   | does not stand |

    @exception @twin
    Scenario Outline: Short and fit for children, day by day
      Given children were detained in the case of Amin
      And <conditions>
      And Amin was kept in detention for <days> days
      When the case is checked
      Then the counter-argument "fit-for-children-and-short" <stands>

      Examples:
        | conditions                                          | days | stands         |
        | Amin was kept with good facilities and services     | 6    | stands         |
        | Amin was kept with good facilities and services     | 7    | does not stand |
        | Amin was kept in basic conditions with shortcomings | 6    | does not stand |

    @exception @twin
    Scenario Outline: What makes a place one for families
      Given children were detained in the case of Amin
      And <conditions>
      And <unit>
      When the case is checked
      Then the counter-argument "made-for-families" <stands>

      Examples:
        | conditions                                          | unit                                                        | stands         |
        | Amin was kept with good facilities and services     | Amin and the family were detained in a unit of their own    | stands         |
        | Amin was kept in basic conditions with shortcomings | Amin and the family were detained in a unit of their own    | does not stand |
        | Amin was kept with good facilities and services     | Amin and the family were detained together with strangers   | does not stand |

    @dispute
    Scenario: Whether there was care is for the person to show
      Given Amin suffers from a serious physical illness
      And the applicant says that Amin received no medical or psychological care in detention
      And Greece says that Amin received medical or psychological care in detention
      When the case is checked
      Then echr-3-conditions is contested

  Rule: An asylum seeker is not left in want by the State on which everything depends

    @breach
    Scenario Outline: Reception
      Given <who>
      And the applicant says that <reception>
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | who                                             | reception                                                                                    | verdict      |
        | Amin is an adult without dependants             | Greece left Amin in want of shelter and basic means as an applicant for protection           | indicated    |
        | Amin is an adult without dependants             | Greece gave Amin shelter and means as an applicant for protection only after weeks or months | undetermined |
        | Amin is a parent with minor children            | Greece gave Amin shelter and means as an applicant for protection only after weeks or months | indicated    |
        | Amin is seriously ill or disabled               | Greece gave Amin shelter and means as an applicant for protection only after weeks or months | indicated    |
        | Amin was under the age of eighteen at the time  | Greece gave Amin shelter and means as an applicant for protection only after weeks or months | indicated    |
        | Amin is a child without parent or guardian      | Greece gave Amin shelter and means as an applicant for protection only after weeks or months | indicated    |

    @not_bound
    Scenario: A State outside the Convention
      Given Australia detained Bo, a national of Afghanistan, on 29 May 2013
      And Bo was kept in severe overcrowding and bad hygiene
      When the case is checked
      Then echr-3-conditions does not apply for Bo because "not bound"

    @dispute
    Scenario: What was given is for the State to show
      Given the applicant says that Greece left Amin in want of shelter and basic means as an applicant for protection
      And Greece says that Greece gave Amin shelter and means as an applicant for protection
      When the case is checked
      Then Greece's breach of echr-3-conditions is indicated, resting on "left-in-want"

  Rule: A parent beside a detained child is a victim only if something more is shown

    @compliance @twin
    Scenario: The family stayed together
      Given Amin is a parent with minor children
      And a record shows that Amin was kept in basic conditions with shortcomings
      And Amin was kept in detention for 33 days
      When the case is checked
      Then echr-3-conditions is no_breach_shown

    @breach @twin
    Scenario: The child itself, in the same place
      Given Amin was under the age of eighteen at the time
      And a record shows that Amin was kept in basic conditions with shortcomings
      And Amin was kept in detention for 33 days
      When the case is checked
      Then echr-3-conditions is indicated, resting on "vulnerable-person"

    @exception @twin
    Scenario Outline: Something more about the parent
      Given Amin is a parent with minor children
      And a record shows that Amin was kept in basic conditions with shortcomings
      And <more>
      When the case is checked
      Then the counter-argument "parent-beside-the-child" does not stand

      Examples:
        | more                                                                         |
        | Amin and the family were detained apart from each other                      |
        | Amin received no medical or psychological care in detention                  |
        | the illness of Amin is serious and needs continuing treatment or supervision |
        | Amin was stripped, hooded or humiliated                                      |
        | Amin is seriously ill or disabled                                            |
        | children were detained in the case of Amin                                   |

  Rule: What falls short of severe conditions needs time or something worse

    @compliance @twin
    Scenario Outline: A healthy adult
      Given Amin is an adult without dependants
      And Greece kept Amin in a place that Amin could not freely leave
      And a record shows that <conditions>
      And Amin was kept in detention for <days> days
      When the case is checked
      Then echr-3-conditions is <verdict>

      Examples:
        | conditions                                                             | days | verdict         |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions | 4    | no_breach_shown |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions | 6    | undetermined    |
        | Amin was kept for a short stay in overcrowded or unhygienic conditions | 31   | indicated       |
        | Amin was kept in basic conditions with shortcomings                    | 250  | no_breach_shown |
        | Amin was kept in basic conditions with shortcomings                    | 366  | undetermined    |
        | Amin was kept with good facilities and services                        | 90   | no_breach_shown |
