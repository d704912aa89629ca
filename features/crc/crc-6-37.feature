Feature: No return of a child to irreparable harm (CRC arts 6 and 37)

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: A real risk of irreparable harm to this child

    @breach
    Scenario Outline: Mutilation, where protection is doubtful
      Given the applicant says that Alua fears female genital mutilation in Kazakhstan
      And the applicant says that <protection>
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated, resting on "mutilation"

      Examples:
        | protection                                                                                                                    |
        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way                 |
        | conflict or division has reduced the capacity of Kazakhstan to protect                                                        |
        | the government of Kazakhstan has power in a part of the country only                                                          |
        | a law against the harm feared exists in Kazakhstan and is not enforced                                                        |
        | there is no functioning authority in Kazakhstan                                                                               |
        | the authorities of Kazakhstan or their officers are themselves the source of the harm feared                                  |

    @breach
    Scenario Outline: Recruitment
      Given the applicant says that Alua fears forced recruitment in Kazakhstan
      And the applicant says that <situation>
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated, resting on "recruitment"

      Examples:
        | situation                                                                                                                         |
        | there is armed conflict at the place in Kazakhstan to which Alua would go, or in the whole country                                |
        | members of the group of Alua are targeted as such in Kazakhstan                                                                   |
        | members of the group of Alua with further features such as a role, record or open practice are targeted in Kazakhstan             |

    @breach
    Scenario Outline: Harm of equal gravity
      Given the applicant says that Alua fears <harm> in Kazakhstan
      And a detailed report says that members of the group of Alua are targeted as such in Kazakhstan
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated, resting on "grave-harm-to-this-child"

      Examples:
        | harm                     |
        | torture or ill-treatment |
        | being killed             |
        | enforced disappearance   |
        | sexual violence          |
        | forced marriage          |
        | the death penalty        |

    @breach
    Scenario Outline: Something points to this child
      Given the applicant says that Alua fears being killed in Kazakhstan
      And the applicant says that <sign>
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated, resting on "grave-harm-to-this-child"

      Examples:
        | sign                                                                                                                     |
        | a warrant, summons, judgment or request names Alua                                                                                                              |
        | letters, press, expert or NGO statements single out Alua                                                                                                               |
        | Alua or witnesses give a detailed and consistent account of being singled out                                                                                                             |
        | a recent documented search, visit, summons, charge or request shows present interest in Alua in Kazakhstan                                                                                                                 |
        | both relatives and associates of Alua were harmed in Kazakhstan                                                                                                                 |
        | relatives of Alua were harmed in Kazakhstan                                                                                                                 |
        | members of the group of Alua with further features such as a role, record or open practice are targeted in Kazakhstan    |
        | some people in the position of Alua died or disappeared in Kazakhstan                                                    |
        | the ill-treatment of some people in the position of Alua in Kazakhstan is documented                                     |

    @breach
    Scenario Outline: Nobody to care for the child
      Given the applicant says that <want>
      And the applicant says that <family>
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated, resting on "want-of-care-food-or-health"

      Examples:
        | want                                                                                             | family                                                                                         |
        | water, food or shelter cannot be had in Kazakhstan                                               | Alua has no family in Kazakhstan to turn to                                                    |
        | water, food or shelter cannot be had in Kazakhstan                                               | the whereabouts of the family of Alua in Kazakhstan are unknown                                |
        | water, food or shelter cannot be had in Kazakhstan                                               | Alua has in Kazakhstan only relatives who are distant, unwilling or unable to help             |
        | the medical treatment that Alua needs cannot be had in Kazakhstan or is out of reach             | Alua has no family in Kazakhstan to turn to                                                    |

    @breach
    Scenario Outline: Sent on
      Given the applicant says that <onward>
      And a detailed report says that reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated, resting on "onward"

      Examples:
        | onward                                                                                |
        | reports document onward returns from Kazakhstan of people like Alua                   |
        | law or agreements allow the onward removal of Alua from Kazakhstan                    |

    @unknown
    Scenario: Nobody names a harm
      When the case is checked
      Then crc-6-37 is undetermined
      And the question "What kind of harm is feared?" is asked

    @twin
    Scenario Outline: One half of an argument is not enough
      Given the applicant says that <one>
      And the applicant says that <other>
      When the case is checked
      Then crc-6-37 is undetermined

      Examples:
        | one                                                                                 | other                                                                                                            |
        | Alua fears female genital mutilation in Kazakhstan                                  | the authorities of Kazakhstan investigate and protect in practice against the harm feared                        |
        | Alua fears torture or ill-treatment in Kazakhstan                                   | a law against the harm feared exists in Kazakhstan and is not enforced                                           |
        | Alua fears forced recruitment in Kazakhstan                                         | there is armed conflict in other parts of Kazakhstan and attacks are possible at the place to which Alua would go |
        | Alua fears forced recruitment in Kazakhstan                                         | only isolated incidents against the group of Alua are reported in Kazakhstan                                     |
        | Alua fears torture or ill-treatment in Kazakhstan                                   | there is armed conflict at the place in Kazakhstan to which Alua would go, or in the whole country               |
        | Alua fears life imprisonment in Kazakhstan                                          | members of the group of Alua are targeted as such in Kazakhstan                                                  |
        | Alua fears being killed in Kazakhstan                                               | only isolated incidents against the group of Alua are reported in Kazakhstan                                     |
        | Alua fears being killed in Kazakhstan                                               | Alua states without detail or support to be singled out                                                                                                        |
        | Alua fears being killed in Kazakhstan                                               | present interest in Alua in Kazakhstan is claimed without a document                                                                                                 |
        | Alua fears being killed in Kazakhstan                                               | associates or co-accused of Alua were harmed in Kazakhstan                                                                                                        |
        | Alua fears being killed in Kazakhstan                                               | few incidents involving people in the position of Alua are recorded in Kazakhstan                                |
        | water, food or shelter are rationed or scarce in Kazakhstan                         | Alua has no family in Kazakhstan to turn to                                                                      |
        | water, food and shelter are available in Kazakhstan                                  | Alua has no family in Kazakhstan to turn to                                                                      |
        | the medical treatment that Alua needs is available in Kazakhstan on normal terms    | Alua has no family in Kazakhstan to turn to                                                                      |
        | water, food or shelter cannot be had in Kazakhstan                                  | close family of Alua in Kazakhstan is able to help                                                               |
        | Alua is said to face onward removal from Kazakhstan while nothing on it is documented | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                            |
        | reports document onward returns from Kazakhstan of people like Alua                 | reports describe serious or recurrent human-rights abuse in Kazakhstan                                           |

    @unknown
    Scenario: A bare assertion
      Given the applicant merely asserts that Alua fears being killed in Kazakhstan
      And the applicant merely asserts that members of the group of Alua are targeted as such in Kazakhstan
      When the case is checked
      Then crc-6-37 is arguable

    @dispute
    Scenario: What happens to others there is disputed
      Given the applicant says that Alua fears being killed in Kazakhstan
      And the applicant says that members of the group of Alua are targeted as such in Kazakhstan
      And Italy says that no targeting, or no longer any, of the group of Alua is reported in Kazakhstan
      When the case is checked
      Then crc-6-37 is contested
      And "group_treatment" is a hinge of crc-6-37

    @twin
    Scenario: What became known only after the removal
      Given the applicant says that Alua fears being killed in Kazakhstan, which became known to Italy on 20 June 2013
      And members of the group of Alua are targeted as such in Kazakhstan
      When the case is checked
      Then crc-6-37 is undetermined

    @twin
    Scenario: A removal to come is judged on what is known now
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 July 2013
      And Bo was under the age of eighteen at the time
      And the applicant says that Bo fears being killed in Kazakhstan, which became known to Italy on 20 June 2013
      And members of the group of Bo are targeted as such in Kazakhstan
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated for Bo

  Rule: What answers it

    @exception
    Scenario Outline: Protection in practice against private persons
      Given the applicant says that Alua fears <harm> in Kazakhstan
      And a detailed report says that members of the group of Alua are targeted as such in Kazakhstan
      And a record shows that the authorities of Kazakhstan investigate and protect in practice against the harm feared
      And the harm feared by Alua would come from <agent>
      When the case is checked
      Then crc-6-37 is <verdict>

      Examples:
        | harm         | agent                           | verdict      |
        | being killed | private persons or a group      | undetermined |
        | being killed | the authorities of Kazakhstan   | indicated    |

    @exception
    Scenario Outline: The protection is disputed
      Given Alua fears female genital mutilation in Kazakhstan
      And the harm feared by Alua would come from private persons or a group
      And the applicant says that a law against the harm feared exists in Kazakhstan and is not enforced
      And <voice> the authorities of Kazakhstan investigate and protect in practice against the harm feared
      When the case is checked
      Then crc-6-37 is contested

      Examples:
        | voice               |
        | Italy says that     |
        | a record shows that |

    @exception @twin
    Scenario: Limits of protection do not answer it
      Given Alua fears being killed in Kazakhstan
      And members of the group of Alua are targeted as such in Kazakhstan
      And the harm feared by Alua would come from private persons or a group
      And the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated

    @compliance
    Scenario Outline: Examined for this child
      Given the applicant says that Alua fears being killed in Kazakhstan
      And a detailed report says that members of the group of Alua are targeted as such in Kazakhstan
      And <examined>
      And the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And <finding>
      When the case is checked
      Then crc-6-37 is no_breach_shown

      Examples:
        | examined                                                                                      | finding                                                                                          |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alua             | Italy did not accept that Alua was in danger                                                     |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua          | Italy did not accept that Alua was in danger                                                     |
        | Italy examined the harm feared by Alua again after a first decision was annulled              | Italy relied on protection for Alua in the destination or in another area there                  |

    @twin
    Scenario Outline: Examined without the child, in part, or with the danger accepted
      Given the applicant says that Alua fears being killed in Kazakhstan
      And a detailed report says that members of the group of Alua are targeted as such in Kazakhstan
      And <examined>
      And <interests>
      And <finding>
      When the case is checked
      Then Italy's breach of crc-6-37 is indicated

      Examples:
        | examined                                                                              | interests                                                                                             | finding                                                  |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua  | the decisions on Alua mention the best interests of the child within the general balance              | Italy did not accept that Alua was in danger             |
        | Italy examined one ground of the harm feared by Alua and not another                  | the decisions on Alua contain a separate reasoned assessment of the best interests of the child       | Italy did not accept that Alua was in danger             |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua  | the decisions on Alua contain a separate reasoned assessment of the best interests of the child       | Italy accepted that the harm feared by Alua was a danger |

  Rule: A child, a removal, and a State that is bound

    @twin
    Scenario: An adult
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was eighteen years old or older at the time
      And Bo fears being killed in Kazakhstan
      And members of the group of Bo are targeted as such in Kazakhstan
      When the case is checked
      Then crc-6-37 does not apply for Bo

    @twin
    Scenario Outline: The stage of the removal
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 July 2013
      And <status>
      And Bo was under the age of eighteen at the time
      And Bo fears being killed in Kazakhstan
      And members of the group of Bo are targeted as such in Kazakhstan
      When the case is checked
      Then crc-6-37 is <verdict> for Bo

      Examples:
        | status                                                                        | verdict        |
        | the removal of Bo to Kazakhstan is suspended for the time being                                                                   | indicated      |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used                                                                  | indicated      |
        | Bo left or was evacuated to Kazakhstan without enforcement of an order                                                                     | not_applicable |

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And Bo fears being killed in Kazakhstan
      And members of the group of Bo are targeted as such in Kazakhstan
      When the case is checked
      Then crc-6-37 does not apply for Bo because "not bound"

  Rule: Destitution, and those who hurt the child before

    @breach
    Scenario Outline: Back to the street without a look at this child
      Given Italy is about to remove Dua, a national of Syria, to Bulgaria
      And the case is assessed on 22 September 2021
      And Dua was under the age of eighteen at the time
      And <conditions>
      And <ill>
      And <look>
      When the case is checked
      Then crc-6-37 is <verdict> for Dua

      Examples:
        | conditions | ill | look | verdict |
        | Dua is or was homeless or without means in Bulgaria | Dua is an applicant for protection whose claim has not been finally refused | the decisions on Dua do not address the best interests of the child | indicated |
        | Dua is or was homeless or without means in Bulgaria | Dua is an applicant for protection whose claim has not been finally refused | the decisions on Dua apply a rule for an age or category in place of the best interests of the child | indicated |
        | water, food or shelter cannot be had in Bulgaria | Dua is an applicant for protection whose claim has not been finally refused | Italy looked at general reports on the harm feared by Dua and not at the personal account | indicated |
        | water, food or shelter cannot be had in Bulgaria | Dua is an applicant for protection whose claim has not been finally refused | Italy applied a presumption or list to the harm feared by Dua without an individual look | indicated |
        | the medical treatment that Dua needs cannot be had in Bulgaria or is out of reach | Dua suffers from a serious mental illness | the harm feared by Dua was not examined by Italy in any way | indicated |
        | the medical treatment that Dua needs reaches only a part of those in need in Bulgaria | Dua suffers from a serious physical illness | Italy did not examine the harm feared by Dua because of a time limit, exclusion or other formal ground | indicated |
        | the medical treatment that Dua needs is available in Bulgaria on normal terms | Dua suffers from a serious mental illness | the decisions on Dua do not address the best interests of the child | undetermined |
        | the medical treatment that Dua needs cannot be had in Bulgaria or is out of reach | Dua is an applicant for protection whose claim has not been finally refused | the decisions on Dua do not address the best interests of the child | undetermined |
        | Dua lives or lived in Bulgaria in basic reception | Dua is an applicant for protection whose claim has not been finally refused | the decisions on Dua do not address the best interests of the child | undetermined |
        | Dua is or was homeless or without means in Bulgaria | Dua is an applicant for protection whose claim has not been finally refused | the decisions on Dua contain a separate reasoned assessment of the best interests of the child | undetermined |
        | Dua is or was homeless or without means in Bulgaria | Dua is an applicant for protection whose claim has not been finally refused | two or more instances in Italy gave reasoned decisions on the harm feared by Dua | undetermined |

    @breach
    Scenario Outline: Handed back to those who had hurt it
      Given Italy is about to remove Dua, a national of Syria, to Bulgaria
      And the case is assessed on 22 September 2021
      And Dua was under the age of eighteen at the time
      And <alone>
      And <before>
      And <look>
      When the case is checked
      Then crc-6-37 is <verdict> for Dua

      Examples:
        | alone | before | look | verdict |
        | Dua was an unaccompanied child | agents of Bulgaria beat, tortured, raped or similarly ill-treated Dua in the past | Dua was neither identified nor interviewed nor heard before removal | indicated |
        | Dua was an unaccompanied child | agents of Bulgaria beat, tortured, raped or similarly ill-treated Dua in the past | Dua went through an identity check only before removal | indicated |
        | Dua was not an unaccompanied child | agents of Bulgaria beat, tortured, raped or similarly ill-treated Dua in the past | Dua was neither identified nor interviewed nor heard before removal | undetermined |
        | Dua was an unaccompanied child | agents of Bulgaria threatened, searched, watched or questioned Dua in the past, and no more | Dua was neither identified nor interviewed nor heard before removal | undetermined |
        | Dua was an unaccompanied child | agents of Bulgaria beat, tortured, raped or similarly ill-treated Dua in the past | Dua was interviewed on the personal situation before removal | undetermined |
