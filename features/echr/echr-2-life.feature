Feature: No avoidable death or danger to life during a measure, and an inquiry into it (ECHR art. 2)

  Background:
    Given Greece removed Amin, a national of Afghanistan, to Türkiye on 20 January 2014

  Rule: Somebody died, or life was in danger

    @breach
    Scenario Outline: What happened
      Given the applicant says that <what>
      And there was no investigation by Greece into the treatment of Amin
      When the case is checked
      Then echr-2-life is <verdict>

      Examples:
        | what                                                          | verdict         |
        | somebody died during the measure against Amin                 | indicated       |
        | somebody was seriously injured during the measure against Amin | indicated      |
        | somebody was slightly injured during the measure against Amin | no_breach_shown |
        | nobody died or was injured during the measure against Amin    | no_breach_shown |
        | Amin was put or left in a danger to life                      | indicated       |
        | Amin was made to enter the water during arrest or transfer    | indicated       |
        | Amin was beaten during arrest or transfer                     | undetermined    |

    @exception @twin
    Scenario Outline: Nobody was hurt, and yet life was in danger
      Given nobody died or was injured during the measure against Amin
      And <danger>
      When the case is checked
      Then the counter-argument "nobody-hurt" <stands>

      Examples:
        | danger                                                      | stands         |
        | Amin was put or left in a danger to life                    | does not stand |
        | Amin was made to enter the water during arrest or transfer  | does not stand |
        | Amin was handcuffed during arrest or transfer               | stands         |

    @unknown
    Scenario: Nothing is said of death or danger
      When the case is checked
      Then echr-2-life is undetermined
      And echr-2-life as it stands is no breach

  Rule: No more force than absolutely necessary, and protection from a known danger

    @breach @twin
    Scenario Outline: A death, and how it came about
      Given somebody died during the measure against Amin
      And a record shows that <how>
      When the case is checked
      Then echr-2-life is <verdict>

      Examples:
        | how                                                                                | verdict      |
        | the force used against Amin went beyond the need                                   | indicated   |
        | the need for the force used against Amin is asserted and not explained             | indicated   |
        | Greece explained the need, the kind and the measure of the force used against Amin | undetermined |
        | Amin was beaten during arrest or transfer                                          | indicated   |
        | Amin was strapped to a mattress, seat or object during arrest or transfer          | indicated   |
        | Amin was sedated without consent during arrest or transfer                         | indicated   |
        | Amin was shackled or bound during arrest or transfer                               | indicated   |
        | Amin was burnt during arrest or transfer                                           | indicated   |
        | Amin suffered sexual violence during arrest or transfer                            | indicated   |
        | Amin was made to enter the water during arrest or transfer                         | established  |
        | Amin was handcuffed during arrest or transfer                                      | undetermined |
        | Amin was put or left in a danger to life                                           | established  |
        | Amin was left without food, drink, sleep or urgent medical care                    | indicated   |
        | Amin was threatened with violence or with harm to relatives                        | undetermined |

    @breach @twin
    Scenario Outline: An injury, and how it came about
      Given somebody was seriously injured during the measure against Amin
      And a record shows that <how>
      When the case is checked
      Then echr-2-life is <verdict>

      Examples:
        | how                                                                                | verdict      |
        | Amin was beaten during arrest or transfer                                          | indicated   |
        | Amin was left without food, drink, sleep or urgent medical care                    | undetermined |

    @breach @twin
    Scenario Outline: Death in custody without care
      Given Greece detained Bo, a national of Afghanistan, on 20 January 2014
      And a record shows that <care>
      And a record shows that somebody died during the measure against Amin
      When the case is checked
      Then echr-2-life is undetermined for Bo

      Examples:
        | care                                                            |
        | Bo received no medical or psychological care in detention       |

    @breach @twin
    Scenario Outline: Death after custody without care
      Given Greece detained Amin on 20 January 2014
      And a record shows that <care>
      And a record shows that somebody died during the measure against Amin
      When the case is checked
      Then echr-2-life is <verdict>

      Examples:
        | care                                                        | verdict      |
        | Amin received no medical or psychological care in detention | established  |
        | Amin received medical or psychological care in detention    | undetermined |

    @exception @twin
    Scenario Outline: Necessary force
      Given somebody died during the measure against Amin
      And <what>
      And a record shows that Greece explained the need, the kind and the measure of the force used against Amin
      And an investigation by Greece into the treatment of Amin ended with a report and no trial
      And a body without link to those involved investigated the treatment of Amin
      When the case is checked
      Then echr-2-life as it stands is <outcome>

      Examples:
        | what                                                      | outcome   |
        | Amin was shackled or bound during arrest or transfer      | no breach |
        | Amin was put or left in a danger to life                  | a breach  |

    @dispute
    Scenario: Whether the need is shown
      Given somebody died during the measure against Amin
      And the applicant says that the force used against Amin went beyond the need
      And Greece says that Greece explained the need, the kind and the measure of the force used against Amin
      When the case is checked
      Then echr-2-life is contested
      And "force_need" is a hinge of echr-2-life

    @dispute @twin
    Scenario: The same where the person was in their hands
      Given somebody died during the measure against Amin
      And agents of Greece had Amin in their physical power
      And the applicant says that the force used against Amin went beyond the need
      And Greece says that Greece explained the need, the kind and the measure of the force used against Amin
      When the case is checked
      Then Greece's breach of echr-2-life is indicated, resting on "life-not-respected"

  Rule: The death or the danger is investigated

    @breach
    Scenario Outline: The inquiry
      Given somebody died during the measure against Amin
      And the applicant says that <inquiry>
      When the case is checked
      Then echr-2-life is <verdict>

      Examples:
        | inquiry                                                                                      | verdict      |
        | there was no investigation by Greece into the treatment of Amin                              | indicated    |
        | Greece refused an investigation into the treatment of Amin or closed it without trial        | indicated    |
        | an investigation by Greece into the treatment of Amin is still pending after years           | indicated    |
        | the investigation by Greece into the treatment of Amin was limited to some of those involved | indicated    |
        | an investigation by Greece into the treatment of Amin has been opened and is under way       | undetermined |
        | an investigation by Greece into the treatment of Amin ended with a report and no trial       | undetermined |
        | Greece brought suspects to trial for the treatment of Amin                                   | undetermined |
        | the investigation into the treatment of Amin did not identify or hear those suspected        | indicated    |
        | the investigation into the treatment of Amin did not hear witnesses who were named or could be found | indicated |
        | the investigation into the treatment of Amin ordered no independent medical examination      | indicated    |
        | the investigation into the treatment of Amin did not use records or findings at hand, or played them down | indicated |
        | the investigation into the treatment of Amin left nothing of weight undone                   | undetermined |
        | the service involved investigated its own treatment of Amin                                  | indicated    |
        | a prosecutor relying on the service involved investigated the treatment of Amin              | indicated    |
        | a body without link to those involved investigated the treatment of Amin                     | undetermined |
        | the investigation into the treatment of Amin was closed on information from the service concerned | indicated |
        | the only inquiry into the treatment of Amin was made by the service concerned                | indicated    |
        | State secrecy stood in the way of the investigation into the treatment of Amin               | indicated    |
        | a pardon stood in the way of punishing those who ill-treated Amin                            | indicated    |
        | Greece did not seek the extradition of suspects in the case of Amin                          | undetermined |

    @compliance
    Scenario Outline: Necessary force and an effective inquiry
      Given somebody died during the measure against Amin
      And the applicant denies that the force used against Amin went beyond the need
      And <inquiry>
      And a body without link to those involved investigated the treatment of Amin
      When the case is checked
      Then echr-2-life as it stands is no breach
      And the counter-argument "effective-inquiry" stands

      Examples:
        | inquiry                                                                                |
        | Greece brought suspects to trial for the treatment of Amin                             |
        | an investigation by Greece into the treatment of Amin has been opened and is under way |
        | an investigation by Greece into the treatment of Amin ended with a report and no trial |

    @compliance
    Scenario: Nobody died or was hurt
      Given a record shows that nobody died or was injured during the measure against Amin
      When the case is checked
      Then echr-2-life is no_breach_shown

    @exception @twin
    Scenario Outline: An inquiry with a flaw
      Given somebody died during the measure against Amin
      And an investigation by Greece into the treatment of Amin ended with a report and no trial
      And a body without link to those involved investigated the treatment of Amin
      And a record shows that <flaw>
      When the case is checked
      Then the counter-argument "effective-inquiry" does not stand
      And echr-2-life is indicated

      Examples:
        | flaw                                                                                      |
        | the investigation into the treatment of Amin did not identify or hear those suspected     |
        | the investigation into the treatment of Amin did not hear witnesses who were named or could be found |
        | the investigation into the treatment of Amin ordered no independent medical examination   |
        | the investigation into the treatment of Amin did not use records or findings at hand, or played them down |
        | the investigation into the treatment of Amin was closed on information from the service concerned |
        | the only inquiry into the treatment of Amin was made by the service concerned             |
        | State secrecy stood in the way of the investigation into the treatment of Amin            |
        | a pardon stood in the way of punishing those who ill-treated Amin                         |

    @exception
    Scenario Outline: Others did it
      Given somebody died during the measure against Amin
      And the force used against Amin went beyond the need
      And others carried out the measure against Amin without the consent or acquiescence of Greece
      And <part>
      And <inquiry>
      When the case is checked
      Then the exception "not-attributable" <stands>

      Examples:
        | part                                                                      | inquiry                                                                                | stands         |
        | nothing indicates that Greece knew of the foreign operation against Amin  | an investigation by Greece into the treatment of Amin has been opened and is under way | stands         |
        | nothing indicates that Greece knew of the foreign operation against Amin  | an investigation by Greece into the treatment of Amin ended with a report and no trial | stands         |
        | nothing indicates that Greece knew of the foreign operation against Amin  | Greece brought suspects to trial for the treatment of Amin                             | stands         |
        | nothing indicates that Greece knew of the foreign operation against Amin  | there was no investigation by Greece into the treatment of Amin                        | does not stand |
        | Greece was informed beforehand of the foreign operation against Amin      | an investigation by Greece into the treatment of Amin has been opened and is under way | does not stand |

    @not_bound
    Scenario: A State outside the Convention
      Given Australia detained Cem, a national of Afghanistan, on 20 January 2014
      And Cem was put or left in a danger to life
      And there was no investigation by Australia into the treatment of Cem
      When the case is checked
      Then echr-2-life does not apply for Cem because "not bound"
