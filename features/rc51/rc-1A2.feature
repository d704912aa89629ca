Feature: Who is a refugee (Refugee Convention art 1A(2), Protocol art I)

  A person is a refugee from the moment the conditions are met. Recognition declares it. A family link, an accusation or a
  bad general situation is not enough alone.

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A family link counts together with signs that the authorities reach for the relative

    @breach
    Scenario: The wife of an opponent whom the authorities pursue themselves
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: The same family link and nothing that points to her
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then rc-1A2 is undetermined

    @compliance
    Scenario: The same family link, but she is unknown there and people in her position are left alone
      Given the applicant says that Alma comes from a family known for political activity
      And nothing indicates that the authorities of Kazakhstan know of Alma
      And no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material
      And no targeting, or no longer any, of the group of Alma is reported in Kazakhstan
      When the case is checked
      Then rc-1A2 is no_breach_shown

    @twin
    Scenario: A bad general situation is no circumstance of her own
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Alma fears torture or ill-treatment in Kazakhstan
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that relatives of Alma were harmed in Kazakhstan
      And a detailed report says that reports describe serious or recurrent human-rights abuse in Kazakhstan
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario: The same, and people in her position are among the victims
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Alma fears torture or ill-treatment in Kazakhstan
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that relatives of Alma were harmed in Kazakhstan
      And a detailed report says that the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: Everything that points to her came after the removal
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was charged in Kazakhstan on or soon after arrival
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And Alma was recognised as a refugee or protected person only after the measure
      When the case is checked
      Then rc-1A2 is undetermined

    @twin
    Scenario: Signs of the time, and nothing worse than questions is feared
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that relatives of Alma were harmed in Kazakhstan
      And a detailed report says that members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan
      When the case is checked
      Then rc-1A2 is undetermined
      And the question "What kind of harm is feared?" is asked

    @dispute
    Scenario: The parties describe the charge differently
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And Italy says that the charge against Alma in Kazakhstan concerns an ordinary offence
      When the case is checked
      Then rc-1A2 is contested
      And rc-1A2 on the applicant's view is true
      And rc-1A2 on the respondent's view is unknown
      And "charge_character" is a hinge of rc-1A2

  Rule: One of the five reasons must contribute

    @twin
    Scenario: The husband is sought for fraud and nobody names another reason
      Given Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy pressed for the removal of Alma
      And relatives of Alma were harmed in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then rc-1A2 is undetermined
      And the question "For which reasons, according to the person or the material, would the harm be inflicted?" is asked

    @breach
    Scenario: The same relatives, and the authorities attribute his opinions to her
      Given Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy pressed for the removal of Alma
      And relatives of Alma were harmed in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: The reason of the removing State is not that of the persecutor
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma has personal links with prominent opponents of Kazakhstan
      And Italy acted against Alma because of a relative
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario: The same, and the home State asked for the removal
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma has personal links with prominent opponents of Kazakhstan
      And Italy acted against Alma because of a relative
      And Kazakhstan asked Italy for the removal of Alma
      When the case is checked
      Then rc-1A2 is indicated

  Rule: Past persecution points to the future

    @breach
    Scenario: Tortured before for her religion
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then rc-1A2 is indicated

    @exception
    Scenario: Tortured before, but the situation has changed and nobody looks for her
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And the situation in Kazakhstan has improved since the feared events
      And nothing indicates present interest in Alma in Kazakhstan
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: Recognition is a strong argument and never necessary

    @breach
    Scenario: UNHCR had recognised her
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-1A2 is indicated

    @exception
    Scenario: Recognised by another State, but the status had been withdrawn
      Given another State had recognised Alma as a refugee before the measure
      And the refugee status of Alma had been withdrawn before the measure
      When the case is checked
      Then rc-1A2 is undetermined

    @twin
    Scenario: Recognised only after the removal
      Given Alma was recognised as a refugee or protected person only after the measure
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: The protection of the home country

    @compliance
    Scenario: Private persecutors, and the authorities protect in practice
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Kazakhstan investigate and protect in practice against the harm feared
      When the case is checked
      Then rc-1A2 is no_breach_shown

    @twin
    Scenario: Private persecutors, and the law against them is not enforced
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And a law against the harm feared exists in Kazakhstan and is not enforced
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: Private persecutors, and she is also wanted for an ordinary offence
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: Outside the own country

    @compliance
    Scenario: She had not left her own country
      Given Alma was in a country of nationality or former habitual residence
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then rc-1A2 is no_breach_shown

    @compliance
    Scenario: Refused boarding at an airport of her own country
      Given Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      And the harm feared by Alma is tied to race or ethnic origin
      When the case is checked
      Then rc-1A2 is no_breach_shown

  Rule: A second nationality

    @exception
    Scenario: The protection of a second State is open to her without fear
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And the State of the second nationality of Alma offers protection and no harm is feared there
      When the case is checked
      Then rc-1A2 is no_breach_shown
      And the exception "second-nationality" stands

    @exception
    Scenario: She fears the second State too
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And Alma fears harm in the State of the second nationality as well
      When the case is checked
      Then rc-1A2 is indicated
      And the exception "second-nationality" does not stand

  Rule: Limits of the Convention

    @exception
    Scenario: A State that kept the limit to events in Europe
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And a record shows that Italy limits the Refugee Convention to events in Europe, and what Alma fears comes from events elsewhere
      When the case is checked
      Then rc-1A2 is no_breach_shown
      And the exception "outside-the-convention" stands

  Rule: Nothing is known

    @unknown
    Scenario: Nobody says what she fears
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: A stateless person and a State that is not bound

    @breach
    Scenario: A stateless person sent to the country of former habitual residence
      Given France removed Alma, a stateless person, to Kazakhstan on 31 May 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then France's breach of rc-1A2 is indicated

    @not_bound
    Scenario: Removal by a State that is bound neither by the Convention nor by the Protocol
      Given India removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-1A2 does not apply because "India"

  Rule: The fear, value by value

    @breach @twin
    Scenario Outline: What the authorities did to her before
      Given the harm feared by Alma is tied to political opinions that Alma holds
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And agents of Kazakhstan <past>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | past | verdict |
        | beat, tortured, raped or similarly ill-treated Alma in the past | indicated |
        | arrested or detained Alma in the past without ill-treatment | undetermined |
        | threatened, searched, watched or questioned Alma in the past, and no more | undetermined |

    @exception @twin
    Scenario Outline: Past persecution counts unless there are good reasons to think that it will not be repeated
      Given the harm feared by Alma is tied to religion or belief
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the situation in Kazakhstan has <situation> since the feared events
      And <interest> present interest in Alma in Kazakhstan
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | situation | interest | verdict |
        | improved | nothing indicates | undetermined |
        | improved | a recent documented search, visit, summons, charge or request shows | indicated |
        | deteriorated | nothing indicates | indicated |
        | not changed | nothing indicates | indicated |

    @dispute @exception
    Scenario: Whether the situation has improved is the State's to show, and an even dispute does not show it
      Given the harm feared by Alma is tied to religion or belief
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a record shows that the situation in Kazakhstan has improved since the feared events
      And a record shows that the situation in Kazakhstan has deteriorated since the feared events
      And nothing indicates present interest in Alma in Kazakhstan
      When the case is checked
      Then rc-1A2 is indicated
      And the exception "will-not-be-repeated" does not stand

    @exception @twin
    Scenario Outline: A change of the situation, and what reports say today
      Given the harm feared by Alma is tied to religion or belief
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the situation in Kazakhstan has <situation> since the feared events
      And reports describe <reports> in Kazakhstan
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | situation | reports | verdict |
        | improved | no serious human-rights abuse | undetermined |
        | improved | serious or recurrent human-rights abuse | indicated |
        | improved | widespread, systematic or massive human-rights abuse | indicated |
        | deteriorated | no serious human-rights abuse | indicated |

    @exception @twin
    Scenario: The situation has improved for most, and her group is still targeted
      Given the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the situation in Kazakhstan has improved since the feared events
      And reports describe no serious human-rights abuse in Kazakhstan
      And members of the group of Alma are targeted as such in Kazakhstan
      When the case is checked
      Then rc-1A2 is indicated
      And the counter-argument "situation-changed" stands

    @breach @twin
    Scenario Outline: What counts as opposition of one's own
      Given the harm feared by Alma is tied to political opinions that Alma holds
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <who>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | who | verdict |
        | Alma is or was a founder, leader or spokesperson of a party or movement | indicated |
        | Alma is or was a member or activist of an opposition party or movement | indicated |
        | Alma is or was a member of a political party whose opposition character is not stated | undetermined |
        | Alma is or was active in a student organisation | indicated |
        | Alma is or was active in a trade union | indicated |
        | Alma works or worked as a journalist, publicist, blogger or writer | indicated |
        | Alma defends the rights of others or represents opponents in court | indicated |
        | Alma disclosed wrongdoing by officials or powerful persons | indicated |
        | Alma took part in meetings or demonstrations abroad without a function | indicated |
        | Alma was a regular and increasingly active member of a movement abroad | indicated |
        | Alma was visible to the public abroad as a speaker, author, organiser or office-holder | indicated |
        | Alma kept belief or activity private after leaving Kazakhstan | undetermined |
        | Alma was not politically or religiously active after leaving Kazakhstan | undetermined |
        | Alma publicly criticised the feared authorities or group | indicated |
        | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan | indicated |
        | Alma was politically or religiously active abroad | indicated |
        | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: The authorities must know of the opposition
      Given Alma is or was a member or activist of an opposition party or movement
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <known>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | known | verdict |
        | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | indicated |
        | the public activity of Alma could be observed by the authorities of Kazakhstan | indicated |
        | Alma claims without detail to be known to the authorities of Kazakhstan | undetermined |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated |
        | present interest in Alma in Kazakhstan is claimed without a document | undetermined |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated |
        | Alma is charged or indicted in Kazakhstan | indicated |
        | a court in Kazakhstan convicted Alma in absentia | indicated |
        | a court in Kazakhstan convicted Alma after a trial in presence | indicated |
        | Alma is not wanted, charged or convicted in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: Such people must be among those who are abused
      Given Alma is or was a member or activist of an opposition party or movement
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And <reports>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | reports | verdict |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated |
        | only isolated incidents against the group of Alma are reported in Kazakhstan | undetermined |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan | indicated |
        | reports describe no serious human-rights abuse in Kazakhstan | undetermined |

    @exception @twin
    Scenario Outline: An opponent whom nobody there knows or looks for
      Given Alma is or was a member or activist of an opposition party or movement
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <known>
      And <interest>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | known | interest | verdict |
        | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | nothing indicates present interest in Alma in Kazakhstan | indicated |
        | nothing indicates that the authorities of Kazakhstan know of Alma | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated |
        | nothing indicates that the authorities of Kazakhstan know of Alma | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated |
        | nothing indicates that the authorities of Kazakhstan know of Alma | nothing indicates present interest in Alma in Kazakhstan | undetermined |

    @exception @twin
    Scenario Outline: The relative of an opponent whom nobody there knows or looks for
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma was recognised as a refugee or protected person only after the measure
      And nothing indicates that the authorities of Kazakhstan know of Alma
      And <interest> present interest in Alma in Kazakhstan
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | interest | verdict |
        | nothing indicates | undetermined |
        | a recent documented search, visit, summons, charge or request shows | indicated |

    @exception @twin
    Scenario: Nobody looks for her by name, and her whole group is targeted
      Given the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And nothing indicates that the authorities of Kazakhstan know of Alma
      And nothing indicates present interest in Alma in Kazakhstan
      And members of the group of Alma are targeted as such in Kazakhstan
      When the case is checked
      Then rc-1A2 is indicated
      And the counter-argument "nobody-looks-for-the-person" stands

    @breach @twin
    Scenario Outline: Targeted as a group, or only with further features
      Given the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <group>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | group | verdict |
        | members of the group of Alma are targeted as such in Kazakhstan | indicated |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: Harm by private persons, and what happens to others like her
      Given the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And a law against the harm feared exists in Kazakhstan and is not enforced
      And Alma or close family <harm> non-State actors in Kazakhstan
      And <others>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | harm | others | verdict |
        | suffered killing, rape, abduction or injury at the hands of | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated |
        | suffered killing, rape, abduction or injury at the hands of | only isolated incidents against the group of Alma are reported in Kazakhstan | undetermined |
        | suffered killing, rape, abduction or injury at the hands of | some people in the position of Alma died or disappeared in Kazakhstan | indicated |
        | suffered killing, rape, abduction or injury at the hands of | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | indicated |
        | suffered killing, rape, abduction or injury at the hands of | few incidents involving people in the position of Alma are recorded in Kazakhstan | undetermined |
        | received threats, and no more, from | some people in the position of Alma died or disappeared in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: What the removing State itself said of the danger
      Given the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Italy <finding>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | finding | verdict |
        | accepted that the harm feared by Alma was a danger | indicated |
        | accepted the danger to Alma and relied on assurances against it | indicated |
        | accepted the danger to Alma and weighed it against security | indicated |
        | relied on protection for Alma in the destination or in another area there | undetermined |
        | did not accept that Alma was in danger | undetermined |

  Rule: Prosecution and persecution

    @breach @twin
    Scenario Outline: A prosecution for opinion or belief, where torture in custody is reported
      Given the harm feared by Alma is tied to political opinions that Alma holds
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And <wanted>
      And the charge against Alma in Kazakhstan <charge>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | wanted | charge | verdict |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | concerns a political or security offence | indicated |
        | Alma is charged or indicted in Kazakhstan | concerns a political or security offence | indicated |
        | a court in Kazakhstan convicted Alma in absentia | concerns a political or security offence | indicated |
        | a court in Kazakhstan convicted Alma after a trial in presence | concerns a political or security offence | indicated |
        | Alma was acquitted in Kazakhstan or has fully served the sentence | concerns a political or security offence | undetermined |
        | Alma is not wanted, charged or convicted in Kazakhstan | concerns a political or security offence | undetermined |
        | Alma is charged or indicted in Kazakhstan | concerns a moral or religious offence | indicated |
        | Alma is charged or indicted in Kazakhstan | is fabricated or a pretext | indicated |
        | Alma is charged or indicted in Kazakhstan | concerns an ordinary offence | undetermined |

    @breach @twin
    Scenario Outline: What makes the prosecution abusive
      Given the harm feared by Alma is tied to political opinions that Alma holds
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns a political or security offence
      And <what>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | what | verdict |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe the courts of Kazakhstan as not independent | indicated |
        | Kazakhstan has a long democratic record, independent courts, appeal and clemency | undetermined |
        | reports describe interference with, or weakness of, the courts of Kazakhstan | undetermined |
        | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment | indicated |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment | indicated |
        | the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma | undetermined |
        | nothing indicates that statements used against Alma were obtained by torture or ill-treatment | undetermined |
        | reports say that people in the position of Alma are tried in Kazakhstan without access to a lawyer | indicated |
        | reports say that people in the position of Alma are tried in Kazakhstan behind closed doors without need | indicated |
        | reports say that people in the position of Alma are tried in Kazakhstan by courts that are not impartial | indicated |
        | reports say that people in the position of Alma cannot call or test evidence in Kazakhstan | indicated |
        | reports say that people in the position of Alma are convicted in Kazakhstan on confessions alone | indicated |
        | reports say that people in the position of Alma are punished in Kazakhstan without trial or after a conviction in absentia | indicated |
        | no shortcomings of trials of people in the position of Alma in Kazakhstan are reported | undetermined |

    @exception @twin
    Scenario Outline: What an ordinary charge answers and what it does not
      Given the harm feared by Alma is tied to political opinions that Alma holds
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And reports describe the courts of Kazakhstan as not independent
      And Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And agents of Kazakhstan <past>
      When the case is checked
      Then rc-1A2 is <verdict>
      And the counter-argument "ordinary-prosecution" stands

      Examples:
        | past | verdict |
        | arrested or detained Alma in the past without ill-treatment | undetermined |
        | beat, tortured, raped or similarly ill-treated Alma in the past | indicated |

  Rule: Relatives, circumstance by circumstance

    @breach @twin
    Scenario Outline: What makes her a relative of an opponent
      Given the harm feared by Alma is tied to political opinions ascribed to Alma
      And Alma fears torture or ill-treatment in Kazakhstan
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And relatives of Alma were harmed in Kazakhstan
      And agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more
      And <link>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | link | verdict |
        | Alma comes from a family known for political activity | indicated |
        | Alma is a close relative of a person sought by the authorities | indicated |
        | Alma has personal links with prominent opponents of Kazakhstan | indicated |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | indicated |
        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | undetermined |
        | Alma is or was a founder, leader or spokesperson of a party or movement | undetermined |
        | what Alma said indicated to the authorities that protection might be wanted | undetermined |

    @breach @twin
    Scenario Outline: Serious harm must be in view
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And relatives of Alma were harmed in Kazakhstan
      And agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more
      And <harm>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | harm | verdict |
        | Alma fears torture or ill-treatment in Kazakhstan | indicated |
        | Alma fears being killed in Kazakhstan | indicated |
        | Alma fears enforced disappearance in Kazakhstan | indicated |
        | Alma fears the death penalty in Kazakhstan | indicated |
        | Alma fears life imprisonment in Kazakhstan | indicated |
        | Alma fears an unfair trial in Kazakhstan | indicated |
        | Alma fears long detention without review in Kazakhstan | indicated |
        | Alma fears sexual violence in Kazakhstan | indicated |
        | Alma fears persecution for religion in Kazakhstan | indicated |
        | Alma fears bad detention or reception conditions in Kazakhstan | undetermined |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | some people in the position of Alma died or disappeared in Kazakhstan | indicated |
        | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | indicated |
        | few incidents involving people in the position of Alma are recorded in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: The third circumstance beside harm to relatives and to others like her
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And <third>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | third | verdict |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated |
        | present interest in Alma in Kazakhstan is claimed without a document | undetermined |
        | Kazakhstan or its embassy pressed for the removal of Alma | indicated |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma | indicated |
        | Kazakhstan or its embassy showed no particular interest in the removal of Alma | undetermined |
        | the other State asked Italy to arrest or detain Alma | indicated |
        | the other State asked Italy to deport Alma | indicated |
        | the other State asked Italy to find or identify Alma | undetermined |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment | indicated |
        | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more | indicated |
        | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material | undetermined |
        | Alma was recognised as a refugee or protected person only after the measure | indicated |
        | nobody had recognised Alma as a refugee or protected person | undetermined |

    @breach @twin
    Scenario Outline: Good reasons that her own torture will not be repeated do not answer what was done to her family
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And the situation in Kazakhstan has improved since the feared events
      And nothing indicates present interest in Alma in Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And <past>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | past | verdict |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | indicated |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment | indicated |
        | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material | undetermined |

    @twin
    Scenario: A status of her own that had been withdrawn is no such circumstance
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And Italy had recognised Alma as a refugee or protected person before the measure
      And the refugee status of Alma had been withdrawn before the measure
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario Outline: A charge as the third circumstance: of what kind, and of what time
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And <proceedings>
      And the charge against Alma in Kazakhstan <charge>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | proceedings | charge | verdict |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | is fabricated or a pretext | indicated |
        | Alma is charged or indicted in Kazakhstan | concerns a political or security offence | indicated |
        | a court in Kazakhstan convicted Alma in absentia | is fabricated or a pretext | indicated |
        | a court in Kazakhstan convicted Alma after a trial in presence | is fabricated or a pretext | indicated |
        | Alma is charged or indicted in Kazakhstan | concerns an ordinary offence | undetermined |
        | Alma is not wanted, charged or convicted in Kazakhstan | is fabricated or a pretext | undetermined |
        | Alma was charged in Kazakhstan on or soon after arrival | is fabricated or a pretext | indicated |
        | Alma was charged in Kazakhstan only some time after arrival | concerns a political or security offence | indicated |
        | Alma was charged in Kazakhstan on or soon after arrival | concerns an ordinary offence | undetermined |
        | Alma was not charged in Kazakhstan after arrival | is fabricated or a pretext | undetermined |

    @twin
    Scenario Outline: A charge of which only half is known
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And <half>
      When the case is checked
      Then rc-1A2 is undetermined

      Examples:
        | half |
        | Alma is charged or indicted in Kazakhstan |
        | Alma was charged in Kazakhstan on or soon after arrival |
        | the charge against Alma in Kazakhstan is fabricated or a pretext |

    @twin
    Scenario: She was not wanted on the day of the removal and was charged on arrival, which counts once
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the harm feared by Alma would come from the authorities of Kazakhstan
      And Alma fears torture or ill-treatment in Kazakhstan
      And relatives of Alma were harmed in Kazakhstan
      And Alma is not wanted, charged or convicted in Kazakhstan
      And Alma was charged in Kazakhstan on or soon after arrival
      And the charge against Alma in Kazakhstan is fabricated or a pretext
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario Outline: The third circumstance where the home State wanted her and had searched her home
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And Alma fears torture or ill-treatment in Kazakhstan
      And Kazakhstan or its embassy pressed for the removal of Alma
      And agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more
      And <third>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | third | verdict |
        | both relatives and associates of Alma were harmed in Kazakhstan | indicated |
        | relatives of Alma were harmed in Kazakhstan | indicated |
        | associates or co-accused of Alma were harmed in Kazakhstan | indicated |
        | no harm in Kazakhstan to people close to Alma is known | undetermined |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated |
        | only isolated incidents against the group of Alma are reported in Kazakhstan | undetermined |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | some people in the position of Alma died or disappeared in Kazakhstan | indicated |
        | the ill-treatment of some people in the position of Alma in Kazakhstan is documented | indicated |
        | few incidents involving people in the position of Alma are recorded in Kazakhstan | undetermined |

  Rule: The five reasons, value by value

    @breach @twin
    Scenario Outline: What shows a reason
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <what>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | what | verdict |
        | the harm feared by Alma is tied to race or ethnic origin | indicated |
        | the harm feared by Alma is tied to religion or belief | indicated |
        | the harm feared by Alma is tied to nationality | indicated |
        | the harm feared by Alma is tied to membership of a particular social group or family | indicated |
        | the harm feared by Alma is tied to political opinions that Alma holds | indicated |
        | the harm feared by Alma is tied to political opinions ascribed to Alma | indicated |
        | Alma is or was a founder, leader or spokesperson of a party or movement | indicated |
        | Alma is or was a member or activist of an opposition party or movement | indicated |
        | Alma is or was a member of a political party whose opposition character is not stated | undetermined |
        | Alma supports a party or movement without holding office in it | indicated |
        | Alma is or was active in a student organisation | indicated |
        | Alma is or was active in a trade union | indicated |
        | Alma works or worked as a journalist, publicist, blogger or writer | indicated |
        | Alma defends the rights of others or represents opponents in court | indicated |
        | Alma disclosed wrongdoing by officials or powerful persons | indicated |
        | a real or imputed political affiliation is relied on as drawing attention to Alma in Kazakhstan | indicated |
        | Alma publicly criticised the feared authorities or group | indicated |
        | ethnic or clan origin is relied on as drawing attention to Alma in Kazakhstan | indicated |
        | religion, belief or conversion is relied on as drawing attention to Alma in Kazakhstan | indicated |
        | Alma fears persecution for religion in Kazakhstan | indicated |
        | Alma relies on sexual orientation or gender identity | indicated |
        | Alma is a woman accused of adultery or a similar offence | indicated |
        | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | indicated |
        | Alma fears female genital mutilation in Kazakhstan | indicated |
        | Alma fears forced marriage in Kazakhstan | indicated |
        | Alma fears torture or ill-treatment in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: A minority, and whether people who belong to it are targeted
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma <who>
      And <group>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | who | group | verdict |
        | belongs to a religious minority or worships outside the bodies approved by the State | members of the group of Alma are targeted as such in Kazakhstan | indicated |
        | is a cleric, missionary or religious teacher | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated |
        | changed religion or left it | members of the group of Alma are targeted as such in Kazakhstan | indicated |
        | belongs to an ethnic or national minority | members of the group of Alma are targeted as such in Kazakhstan | indicated |
        | belongs to a small clan without armed protection | members of the group of Alma are targeted as such in Kazakhstan | indicated |
        | belongs to a religious minority or worships outside the bodies approved by the State | only isolated incidents against the group of Alma are reported in Kazakhstan | undetermined |
        | is or was a trader, or the manager or owner of a business | members of the group of Alma are targeted as such in Kazakhstan | undetermined |

    @twin
    Scenario: A minority of whose treatment nothing is said
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma belongs to an ethnic or national minority
      When the case is checked
      Then rc-1A2 is undetermined

    @breach @twin
    Scenario Outline: Targeted because of a relative
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <link>
      And <others>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | link | others | verdict |
        | Alma comes from a family known for political activity | relatives of Alma were harmed in Kazakhstan | indicated |
        | Alma has personal links with prominent opponents of Kazakhstan | both relatives and associates of Alma were harmed in Kazakhstan | indicated |
        | Alma comes from a family known for political activity | associates or co-accused of Alma were harmed in Kazakhstan | undetermined |
        | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented | relatives of Alma were harmed in Kazakhstan | undetermined |

    @breach @twin
    Scenario Outline: The removing State acted because of a relative; whether the home State wanted it
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma has personal links with prominent opponents of Kazakhstan
      And Italy acted against Alma <why>
      And <who>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | why | who | verdict |
        | because of a relative | Kazakhstan asked Italy for the removal of Alma | indicated |
        | to put pressure on a relative | Kazakhstan or its embassy pressed for the removal of Alma | indicated |
        | to obtain statements against a relative | Kazakhstan or its embassy showed a clear interest in the removal of Alma | indicated |
        | for reasons that have nothing to do with a relative | Kazakhstan asked Italy for the removal of Alma | undetermined |
        | because of a relative | a State other than Kazakhstan asked for the removal of Alma | undetermined |
        | because of a relative | no State asked for the removal of Alma | undetermined |
        | because of a relative | Kazakhstan or its embassy showed no particular interest in the removal of Alma | undetermined |

    @compliance @twin
    Scenario Outline: No reason is named, or only a private quarrel, and what the rest of the file shows
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <named>
      And <rest>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | named | rest | verdict |
        | no Convention reason is named for the harm feared by Alma, and nothing else | nobody had recognised Alma as a refugee or protected person | no_breach_shown |
        | no Convention reason is named for the harm feared by Alma, and nothing else | UNHCR had recognised Alma as a refugee under its mandate before the measure | indicated |
        | no Convention reason is named for the harm feared by Alma, and nothing else | Alma works or worked as a journalist, publicist, blogger or writer | indicated |
        | Alma fears the revenge of criminals or a feud in Kazakhstan, and nothing else | nobody had recognised Alma as a refugee or protected person | no_breach_shown |
        | Alma fears the revenge of criminals or a feud in Kazakhstan, and nothing else | UNHCR had recognised Alma as a refugee under its mandate before the measure | indicated |
        | Alma fears the revenge of criminals or a feud in Kazakhstan, and nothing else | the harm feared by Alma is tied to membership of a particular social group or family | indicated |

    @twin
    Scenario Outline: A complete list that names something else
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <list>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | list | verdict |
        | the harm feared by Alma is tied to race or ethnic origin, and nothing else | indicated |
        | Alma fears torture or ill-treatment in Kazakhstan, and nothing else | undetermined |

  Rule: No persecution in sight

    @compliance @twin
    Scenario Outline: Hardship that nobody inflicts for a reason of the Convention
      Given Alma fears <harm> in Kazakhstan, and nothing else
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | harm | verdict |
        | extreme poverty or homelessness | no_breach_shown |
        | a lack of medical care | no_breach_shown |
        | the effects of climate or environment | no_breach_shown |
        | torture or ill-treatment | undetermined |

    @exception @twin
    Scenario Outline: Poverty as a means of persecution, or recognised all the same
      Given Alma fears extreme poverty or homelessness in Kazakhstan, and nothing else
      And <what>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | what | verdict |
        | the harm feared by Alma is tied to race or ethnic origin | undetermined |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | indicated |
        | nobody had recognised Alma as a refugee or protected person | no_breach_shown |

    @compliance @twin
    Scenario Outline: Unknown there, never harmed, and people like her left alone: each of the three is needed
      Given <known>
      And <past>
      And <group>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | known | past | group | verdict |
        | nothing indicates that the authorities of Kazakhstan know of Alma | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material | no targeting, or no longer any, of the group of Alma is reported in Kazakhstan | no_breach_shown |
        | nothing indicates that the authorities of Kazakhstan know of Alma | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material | only isolated incidents against the group of Alma are reported in Kazakhstan | no_breach_shown |
        | nothing indicates that the authorities of Kazakhstan know of Alma | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material | members of the group of Alma are targeted as such in Kazakhstan | undetermined |
        | the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma | no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material | no targeting, or no longer any, of the group of Alma is reported in Kazakhstan | undetermined |
        | nothing indicates that the authorities of Kazakhstan know of Alma | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | no targeting, or no longer any, of the group of Alma is reported in Kazakhstan | undetermined |

    @twin
    Scenario Outline: The same of a State that is not her own says nothing of her own
      Given Italy removed Alma, a national of <nationality>, to Ukraine on 31 May 2013
      And nothing indicates that the authorities of Ukraine know of Alma
      And no past ill-treatment of Alma by agents of Ukraine is claimed or supported by any material
      And no targeting, or no longer any, of the group of Alma is reported in Ukraine
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | nationality | verdict |
        | Kazakhstan | undetermined |
        | Ukraine | no_breach_shown |

    @exception @twin
    Scenario: Nothing points to it in this file, and UNHCR had recognised her
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And nothing indicates that the authorities of Kazakhstan know of Alma
      And no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material
      And no targeting, or no longer any, of the group of Alma is reported in Kazakhstan
      When the case is checked
      Then rc-1A2 is indicated

    @twin
    Scenario: Persecution in a third State is none in her own
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And agents of Ukraine beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      When the case is checked
      Then rc-1A2 is undetermined

  Rule: Recognition, value by value

    @breach @twin
    Scenario Outline: Who had recognised her, and as what
      Given <recognition>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | recognition | verdict |
        | Italy had recognised Alma as a refugee or protected person before the measure | indicated |
        | another State had recognised Alma as a refugee before the measure | indicated |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure | indicated |
        | another State had given Alma subsidiary or humanitarian protection before the measure | undetermined |
        | nobody had recognised Alma as a refugee or protected person | undetermined |

    @exception @twin
    Scenario Outline: Whether the recognition still stood
      Given another State had recognised Alma as a refugee before the measure
      And the refugee status of Alma <status>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | status | verdict |
        | had not been withdrawn | indicated |
        | had been withdrawn before the measure | undetermined |

  Rule: Protection, value by value

    @breach @twin
    Scenario Outline: What shows that protection is out of reach
      Given Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma is tied to religion or belief
      And <what>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | what | verdict |
        | the harm feared by Alma would come from the authorities of Kazakhstan | indicated |
        | the harm feared by Alma would come from a group that exercises power like a government | indicated |
        | the harm feared by Alma would come from private persons or a group | undetermined |
        | the authorities of Kazakhstan or their officers are themselves the source of the harm feared | indicated |
        | there is no functioning authority in Kazakhstan | indicated |
        | the government of Kazakhstan has power in a part of the country only | indicated |
        | a law against the harm feared exists in Kazakhstan and is not enforced | indicated |
        | conflict or division has reduced the capacity of Kazakhstan to protect | undetermined |
        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | undetermined |
        | the authorities of Kazakhstan investigate and protect in practice against the harm feared | undetermined |
        | reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group | indicated |
        | no consent or toleration by the authorities of Kazakhstan of the acts of the group is reported | undetermined |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past | indicated |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment | indicated |
        | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more | undetermined |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | indicated |
        | present interest in Alma in Kazakhstan is claimed without a document | undetermined |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | indicated |
        | Alma is charged or indicted in Kazakhstan | indicated |
        | a court in Kazakhstan convicted Alma in absentia | indicated |
        | a court in Kazakhstan convicted Alma after a trial in presence | indicated |
        | Alma is not wanted, charged or convicted in Kazakhstan | undetermined |
        | Kazakhstan or its embassy pressed for the removal of Alma | indicated |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma | indicated |
        | Alma was charged in Kazakhstan on or soon after arrival | indicated |
        | Alma was charged in Kazakhstan only some time after arrival | indicated |

    @exception @twin
    Scenario Outline: Wanted by the police, and who would do the harm
      Given Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma is tied to religion or belief
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And <agent>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | agent | verdict |
        | the harm feared by Alma would come from private persons or a group | undetermined |
        | the harm feared by Alma would come from illness, poverty or environment | undetermined |
        | no harm feared by Alma is named | undetermined |
        | the harm feared by Alma would come from the authorities of Kazakhstan | indicated |

    @compliance @twin
    Scenario Outline: Protection in practice or in another part of the country, by the source of the harm
      Given Italy accepted that the harm feared by Alma was a danger
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from <agent>
      And <protection>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | agent | protection | verdict |
        | private persons or a group | the authorities of Kazakhstan investigate and protect in practice against the harm feared | no_breach_shown |
        | private persons or a group | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | undetermined |
        | the authorities of Kazakhstan | the authorities of Kazakhstan investigate and protect in practice against the harm feared | indicated |
        | private persons or a group | there is another area of Kazakhstan to which people return or where support exists | no_breach_shown |
        | private persons or a group | there is another area of Kazakhstan in which Alma has no ties or protection | undetermined |
        | the authorities of Kazakhstan | there is another area of Kazakhstan to which people return or where support exists | indicated |

  Rule: Where she is, and what else is open to her

    @compliance @twin
    Scenario Outline: Agents at the airport of another State
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And Alma was <place>
      And agents of Italy <hold> Alma in their physical power
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | place | hold | verdict |
        | in another State where agents of Italy were present without holding Alma | did not have | no_breach_shown |
        | in another State where agents of Italy were present without holding Alma | had | indicated |
        | on the territory of Italy when it acted | did not have | indicated |

    @twin
    Scenario: The same in a State that is not her own
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then rc-1A2 is indicated

    @breach @dispute
    Scenario Outline: A person whose nationality nobody states
      Given Italy removed Dina to Kazakhstan on 31 May 2013
      And UNHCR had recognised Dina as a refugee under its mandate before the measure
      And <word> Dina was <where>
      When the case is checked
      Then rc-1A2 is <verdict> for Dina

      Examples:
        | word | where | verdict |
        | the applicant says that | outside every country of nationality or former habitual residence | indicated |
        | the applicant merely asserts that | outside every country of nationality or former habitual residence | arguable |
        | the applicant concedes that | in a country of nationality or former habitual residence | no_breach_shown |

    @exception @twin
    Scenario Outline: A second nationality, value by value
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And <second>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | second | verdict |
        | the State of the second nationality of Alma offers protection and no harm is feared there | no_breach_shown |
        | Alma fears harm in the State of the second nationality as well | indicated |
        | Alma could not obtain the protection of the State of the second nationality | indicated |
        | Alma has no second nationality | indicated |

    @exception @dispute
    Scenario: Whether a second State offers protection is the State's to show, and an even dispute does not show it
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to religion or belief
      And a record shows that the State of the second nationality of Alma offers protection and no harm is feared there
      And a record shows that Alma has no second nationality
      When the case is checked
      Then rc-1A2 is indicated
      And the exception "second-nationality" does not stand

    @exception @twin
    Scenario Outline: Limits in time and place, which a State bound by the Convention alone could keep
      Given Madagascar removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And <limit>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | limit | verdict |
        | Madagascar is bound only as to events before 1951, and what Alma fears comes from later events | no_breach_shown |
        | Madagascar limits the Refugee Convention to events in Europe, and what Alma fears comes from events elsewhere | no_breach_shown |
        | no limit of the Refugee Convention in time, place or person concerns Alma | indicated |

    @exception @twin
    Scenario Outline: Limits of person
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And <limit>
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | limit | verdict |
        | Alma receives protection or assistance from a United Nations body other than UNHCR | no_breach_shown |
        | Alma has the rights and duties of nationals in the country of residence | no_breach_shown |
        | no limit of the Refugee Convention in time, place or person concerns Alma | indicated |

  Rule: By whom, how well and by which instrument

    @breach @twin
    Scenario Outline: Bound by the Convention, by the Protocol or by both
      Given <state> removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-1A2 is indicated

      Examples:
        | state |
        | Madagascar |
        | Venezuela |
        | Italy |

    @dispute
    Scenario Outline: Her own account of past torture, in detail or barely
      Given the harm feared by Alma is tied to religion or belief
      And the applicant <word> that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      When the case is checked
      Then rc-1A2 is <verdict>

      Examples:
        | word | verdict |
        | says | indicated |
        | merely asserts | arguable |

    @dispute @unknown
    Scenario: Both have to show it, so that an even dispute leaves the point open
      Given the harm feared by Alma is tied to religion or belief
      And a record shows that agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And a record shows that no past ill-treatment of Alma by agents of Kazakhstan is claimed or supported by any material
      When the case is checked
      Then rc-1A2 is undetermined
      And rc-1A2 on the weighed view is unknown
