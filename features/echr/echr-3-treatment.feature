Feature: No ill-treatment by agents during arrest, custody or transfer (ECHR art. 3)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: What reaches the level of severity

    @breach
    Scenario Outline: One act
      Given a record shows that <treatment>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | treatment                                                                     | verdict         |
        | Alma was beaten during arrest or transfer                                     | established     |
        | Alma suffered sexual violence during arrest or transfer                       | established     |
        | Alma was burnt during arrest or transfer                                      | established     |
        | Alma was subjected to a mock execution during arrest or transfer              | established     |
        | Alma was put in stress positions during arrest or transfer                    | established     |
        | Alma was left without food, drink or sleep during arrest or transfer          | established     |
        | Alma was made to enter the water during arrest or transfer                    | established     |
        | Alma was ill-treated during arrest or transfer in a way that is not described in detail | established |
        | Alma was shackled or bound during arrest or transfer                          | undetermined    |
        | Alma was hooded, masked or blindfolded during arrest or transfer              | undetermined    |
        | Alma was threatened during arrest or transfer                                 | undetermined    |
        | Alma was handcuffed during arrest or transfer                                 | undetermined    |
        | numbers or marks were put on the body of Alma during arrest or transfer       | undetermined    |
        | Alma was not ill-treated or restrained during arrest or transfer              | no_breach_shown |
        | Alma was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | established |
        | Alma was beaten or injured by force                                           | established     |
        | Alma suffered sexual violence in the hands of officials or with their consent | established     |
        | Alma was kept in stress positions                                             | established     |
        | Alma was left without food, drink, sleep or urgent medical care               | established     |
        | Alma was stripped, hooded or humiliated                                       | established     |
        | Alma was ill-treated in a way that is not described in detail                 | established     |
        | Alma was threatened with violence or with harm to relatives                   | undetermined    |
        | Alma was not ill-treated in any way, arrest and transfer left aside           | no_breach_shown |
        | the force used against Alma went beyond the need                              | established     |
        | the need for the force used against Alma is asserted and not explained        | undetermined    |

    @breach @twin
    Scenario Outline: Two measures together
      Given a record shows that Alma was <one> during arrest or transfer
      And a record shows that <other>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | one                                                 | other                                                        | verdict      |
        | hooded, masked or blindfolded                       | Alma was shackled or bound during arrest or transfer         | established  |
        | hooded, masked or blindfolded                       | Alma was handcuffed during arrest or transfer                | undetermined |
        | sedated without consent                             | Alma was strapped to a mattress, seat or object during arrest or transfer | established |
        | shackled or bound                                   | Alma was sedated without consent during arrest or transfer   | established  |
        | shackled or bound                                   | Alma was stripped, had clothes cut off or underwent a body search during arrest or transfer | established |
        | shackled or bound                                   | the agents who arrested or transferred Alma were masked      | established  |
        | hooded, masked or blindfolded                       | Alma was transported in secret                               | established  |
        | strapped to a mattress, seat or object              | Alma was hooded, masked or blindfolded during arrest or transfer | established |

    @compliance @twin
    Scenario: Handcuffs and nothing else
      Given a record shows that Alma was handcuffed during arrest or transfer, and nothing else
      When the case is checked
      Then echr-3-treatment is no_breach_shown

    @compliance @twin
    Scenario: A number on the hand and nothing else
      Given a record shows that numbers or marks were put on the body of Alma during arrest or transfer, and nothing else
      When the case is checked
      Then echr-3-treatment is no_breach_shown

    @breach @twin
    Scenario Outline: Threats
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And a record shows that Bo was threatened with violence or with harm to relatives
      And a record shows that <more>
      When the case is checked
      Then echr-3-treatment is <verdict> for Bo

      Examples:
        | more                                                                              | verdict      |
        | pressure was put on Bo to confess                                                 | established  |
        | pressure was put on Bo to testify against a relative                              | established  |
        | pressure was put on Bo to testify against somebody who is not a relative          | established  |
        | no pressure was put on Bo to make statements                                      | undetermined |
        | Bo had no contact with the outside in detention                                   | established  |
        | Bo had visits, a lawyer and post in detention                                     | undetermined |

    @breach @twin
    Scenario Outline: Secret detention is inhuman by itself
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And a record shows that <contact>
      And a record shows that <basis>
      When the case is checked
      Then echr-3-treatment is <verdict> for Bo

      Examples:
        | contact                                         | basis                                                                  | verdict      |
        | the detention of Bo was secret or denied        | there was no order and no record of the detention of Bo                | established  |
        | the detention of Bo was secret or denied        | a court decision under a statute ordered the detention of Bo           | established  |
        | Bo had no contact with the outside in detention | there was no order and no record of the detention of Bo                | established  |
        | Bo had no contact with the outside in detention | a court decision under a statute ordered the detention of Bo           | undetermined |
        | Bo had visits, a lawyer and post in detention   | there was no order and no record of the detention of Bo                | undetermined |

    @breach
    Scenario Outline: Handed to agents for secret detention
      Given the measure of Italy is <measure>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | measure                                                                                | verdict      |
        | the seizure of Alma for secret detention or transfer by or with foreign agents         | established  |
        | an order to expel, deport or remove Alma                                               | undetermined |

  Rule: Proof, and who has to explain

    @unknown
    Scenario: Nothing is said
      When the case is checked
      Then echr-3-treatment is undetermined
      And echr-3-treatment as it stands is no breach

    @dispute
    Scenario: Her word alone is not proof beyond reasonable doubt
      Given the applicant says that Alma was beaten during arrest or transfer
      When the case is checked
      Then echr-3-treatment is arguable

    @dispute @twin
    Scenario: Her word against theirs
      Given the applicant says that Alma was beaten during arrest or transfer
      And Italy denies that Alma was beaten during arrest or transfer
      When the case is checked
      Then echr-3-treatment is contested

    @dispute @twin
    Scenario Outline: A medical report shifts the burden
      Given the applicant says that Alma was beaten during arrest or transfer
      And Italy denies that Alma was beaten during arrest or transfer
      And a record shows that <report>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | report                                                                                    | verdict         |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated       |
        | a medical report confirms an injury of Alma but not who or what caused it                 | indicated       |
        | a medical report on Alma draws no conclusion                                              | contested       |
        | a medical report contradicts the account of Alma                                          | no_breach_shown |

    @breach @twin
    Scenario Outline: Injured in their hands
      Given a record shows that <injury>
      And a record shows that <need>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | injury                                                              | need                                                                            | verdict      |
        | somebody was seriously injured during the measure against Alma      | the need for the force used against Alma is asserted and not explained          | established  |
        | somebody was slightly injured during the measure against Alma       | the need for the force used against Alma is asserted and not explained          | established  |
        | nobody died or was injured during the measure against Alma          | the need for the force used against Alma is asserted and not explained          | undetermined |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | the need for the force used against Alma is asserted and not explained | established |
        | a medical report confirms an injury of Alma but not who or what caused it | the need for the force used against Alma is asserted and not explained    | established  |
        | somebody was seriously injured during the measure against Alma      | Italy explained the need, the kind and the measure of the force used against Alma | undetermined |

    @exception @twin
    Scenario Outline: Force that was needed and explained
      Given a record shows that <treatment>
      And a record shows that Italy explained the need, the kind and the measure of the force used against Alma
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | treatment                                                        | verdict      |
        | Alma was beaten during arrest or transfer                        | undetermined |
        | Alma was beaten or injured by force                              | undetermined |
        | Alma was stripped, hooded or humiliated                          | undetermined |
        | Alma suffered sexual violence during arrest or transfer          | established  |
        | Alma was put in stress positions during arrest or transfer       | established  |

    @exception @twin
    Scenario Outline: Needed blows do not cover worse
      Given a record shows that Alma was beaten during arrest or transfer
      And a record shows that Italy explained the need, the kind and the measure of the force used against Alma
      And a record shows that <worse>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | worse                                                                             | verdict      |
        | Alma suffered sexual violence during arrest or transfer                           | established  |
        | Alma was burnt during arrest or transfer                                          | established  |
        | Alma was subjected to a mock execution during arrest or transfer                  | established  |
        | Alma was put in stress positions during arrest or transfer                        | established  |
        | Alma was left without food, drink or sleep during arrest or transfer              | established  |
        | Alma was made to enter the water during arrest or transfer                        | established  |
        | Alma was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | established |
        | Alma suffered sexual violence in the hands of officials or with their consent     | established  |
        | Alma was kept in stress positions                                                 | established  |
        | Alma was left without food, drink, sleep or urgent medical care                   | established  |
        | Alma was handcuffed during arrest or transfer                                     | undetermined |

    @exception @twin
    Scenario: Hood and shackles for a short time and stated reasons
      Given a record shows that Alma was hooded, masked or blindfolded during arrest or transfer
      And a record shows that Alma was shackled or bound during arrest or transfer
      And a record shows that Italy explained the need, the kind and the measure of the force used against Alma
      When the case is checked
      Then echr-3-treatment is undetermined
      And echr-3-treatment as it stands is no breach

    @compliance
    Scenario Outline: An account that nothing bears out
      Given a record shows that <medical>
      And a record shows that <support>
      When the case is checked
      Then echr-3-treatment is <verdict>

      Examples:
        | medical                                              | support                                                             | verdict         |
        | no medical report on past ill-treatment of Alma was produced | nothing besides the account of Alma supports it             | no_breach_shown |
        | a medical report on Alma draws no conclusion         | nothing besides the account of Alma supports it                     | no_breach_shown |
        | a medical report on Alma draws no conclusion         | witnesses or documents produced by Alma support the account         | undetermined    |
        | a medical report describes psychological symptoms of Alma only | nothing besides the account of Alma supports it           | undetermined    |

    @exception @twin
    Scenario Outline: Nothing during the transfer, and yet
      Given Italy detained Alma on 29 May 2013
      And a record shows that Alma was not ill-treated or restrained during arrest or transfer
      And a record shows that <worse>
      When the case is checked
      Then the counter-argument "no-more-than-restraint" of echr-3-treatment <stands>

      Examples:
        | worse                                                         | stands         |
        | the detention of Alma was secret or denied                    | does not stand |
        | Alma was beaten or injured by force                           | does not stand |
        | Alma was kept in stress positions                             | does not stand |
        | Alma had visits, a lawyer and post in detention               | stands         |

  Rule: A State answers for foreign agents on its soil if it takes part, helps or looks on

    @breach @exception
    Scenario Outline: Foreign agents
      Given a record shows that Alma was beaten during arrest or transfer
      And Italy says that others carried out the measure against Alma without the consent or acquiescence of Italy
      And a record shows that <part>
      When the case is checked
      Then the exception "not-attributable" <stands>
      And echr-3-treatment is <verdict>

      Examples:
        | part                                                                                    | stands         | verdict         |
        | agents of Italy took part or were present in the foreign operation against Alma         | does not stand | established     |
        | Italy gave a site, clearances or facilities for the foreign operation against Alma      | does not stand | established     |
        | Italy was informed beforehand of the foreign operation against Alma                     | does not stand | established     |
        | nothing indicates that Italy knew of the foreign operation against Alma                 | stands         | contested       |

    @exception
    Scenario: Own officials
      Given a record shows that Alma was beaten during arrest or transfer
      And officials of Italy carried out the measure against Alma in excess of their powers
      When the case is checked
      Then Italy's breach of echr-3-treatment is established

    @not_bound
    Scenario: A State outside the Convention
      Given Kazakhstan detained Bo, a national of Kazakhstan, on 29 May 2013
      And a record shows that Bo was beaten or injured by force
      When the case is checked
      Then echr-3-treatment does not apply for Bo because "not bound"
