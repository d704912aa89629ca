Feature: No removal to a real risk of ill-treatment (ICCPR art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Intent of the destination, and its conduct in similar cases

    @breach
    Scenario Outline: Signs of intent
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <intent>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "real-risk" and "intent-and-conduct"

      Examples:
        | intent                                                                                                     |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                |
        | Alma is charged or indicted in Kazakhstan                                                                  |
        | a court in Kazakhstan convicted Alma in absentia                                                           |
        | a court in Kazakhstan convicted Alma after a trial in presence                                             |
        | Kazakhstan or its embassy pressed for the removal of Alma                                                  |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma                                   |
        | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan |
        | agents of another State took part in the seizure, transfer or custody of Alma                              |
        | agents of another State provided the aircraft or other transport for Alma                                  |

    @twin
    Scenario Outline: No sign of intent
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <intent>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | intent                                                                                               |
        | Alma is not wanted, charged or convicted in Kazakhstan                                               |
        | Alma was acquitted in Kazakhstan or has fully served the sentence                                    |
        | Kazakhstan or its embassy showed no particular interest in the removal of Alma                       |
        | present interest in Alma in Kazakhstan is claimed without a document                                 |
        | agents of another State were present at the transfer of Alma without acting                          |

    @breach
    Scenario Outline: Conduct in similar cases
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And <conduct>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "intent-and-conduct"

      Examples:
        | conduct                                                                                                                   |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma         |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                       |
        | some people in the position of Alma died or disappeared in Kazakhstan                                                     |
        | the ill-treatment of some people in the position of Alma in Kazakhstan is documented                                      |

    @twin
    Scenario Outline: Charged, and little is reported of similar cases
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And <conduct>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | conduct                                                                                                                       |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | few incidents involving people in the position of Alma are recorded in Kazakhstan                                             |

    @twin
    Scenario Outline: Interest, and neither intent nor precedent
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And Alma is not wanted, charged or convicted in Kazakhstan
      And nothing indicates present interest in Alma in Kazakhstan
      And <precedent>
      When the case is checked
      Then iccpr-7 is undetermined
      And the counter-argument "no-intent-no-precedent" stands

      Examples:
        | precedent                                                                                                            |
        | the information on record shows no incident involving people in the position of Alma in Kazakhstan                  |
        | people in the position of Alma were monitored in Kazakhstan and no incident was confirmed at that time              |

    @twin
    Scenario Outline: Interest, and one of the three is missing
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And <wanted>
      And <interest>
      And <precedent>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the counter-argument "no-intent-no-precedent" does not stand

      Examples:
        | wanted                                                             | interest                                                                | precedent                                                                                            |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order | nothing indicates present interest in Alma in Kazakhstan       | the information on record shows no incident involving people in the position of Alma in Kazakhstan   |
        | Alma is not wanted, charged or convicted in Kazakhstan             | a recent documented search, visit, summons, charge or request shows present interest in Alma in Kazakhstan | the information on record shows no incident involving people in the position of Alma in Kazakhstan   |
        | Alma is not wanted, charged or convicted in Kazakhstan             | nothing indicates present interest in Alma in Kazakhstan                | some people in the position of Alma died or disappeared in Kazakhstan                                |
        | Alma was acquitted in Kazakhstan or has fully served the sentence  | nothing indicates present interest in Alma in Kazakhstan                | the information on record shows no incident involving people in the position of Alma in Kazakhstan   |
        | Alma is not wanted, charged or convicted in Kazakhstan             | present interest in Alma in Kazakhstan is claimed without a document    | the information on record shows no incident involving people in the position of Alma in Kazakhstan   |

  Rule: Personal factors taken together

    @breach
    Scenario Outline: Three factors where serious abuse is reported
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And <general>
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "factors-together"

      Examples:
        | general                                                                               | first                                                                                     | second                                                                                 | third                                                                                                                             |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan   | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | Alma is or was a founder, leader or spokesperson of a party or movement                | both relatives and associates of Alma were harmed in Kazakhstan                                                                   |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                | Alma was a regular and increasingly active member of a movement abroad                    | Alma is or was a member or activist of an opposition party or movement                 | relatives of Alma were harmed in Kazakhstan                                                                                       |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                | Alma was visible to the public abroad as a speaker, author, organiser or office-holder    | Alma comes from a family known for political activity                                  | members of the group of Alma are targeted as such in Kazakhstan                                                                   |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                | Alma has personal links with prominent opponents of Kazakhstan                            | Alma belongs to an ethnic or national minority                                         | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan             |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past      | Alma has personal links with prominent opponents of Kazakhstan                         | members of the group of Alma are targeted as such in Kazakhstan                                                                   |

    @twin
    Scenario Outline: Two factors and one that does not count
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | first                                                                                 | second                                                                      | third                                                                                     |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past  | Alma has personal links with prominent opponents of Kazakhstan              | Alma is a close relative of a person sought by the authorities                            |
        | Alma is or was a member of a political party whose opposition character is not stated | Alma has personal links with prominent opponents of Kazakhstan              | relatives of Alma were harmed in Kazakhstan                                               |
        | Alma is or was a member or activist of an opposition party or movement                | Alma has personal links with prominent opponents of Kazakhstan              | Alma was not politically or religiously active after leaving Kazakhstan                   |
        | Alma is or was a member or activist of an opposition party or movement                | Alma has personal links with prominent opponents of Kazakhstan              | associates or co-accused of Alma were harmed in Kazakhstan                                |
        | Alma is or was a member or activist of an opposition party or movement                | Alma has personal links with prominent opponents of Kazakhstan              | Alma took part in meetings or demonstrations abroad without a function                    |
        | Alma is or was a member or activist of an opposition party or movement                | Alma has personal links with prominent opponents of Kazakhstan              | only isolated incidents against the group of Alma are reported in Kazakhstan              |
        | Alma is or was a member or activist of an opposition party or movement                | relatives of Alma were harmed in Kazakhstan                                 | no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented |

    @twin
    Scenario: Three factors, and no serious abuse is reported
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports describe no serious human-rights abuse in Kazakhstan
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma has personal links with prominent opponents of Kazakhstan
      And members of the group of Alma are targeted as such in Kazakhstan
      When the case is checked
      Then iccpr-7 is undetermined

    @breach
    Scenario Outline: Recognised as a refugee, or the danger was accepted at home
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And <finding>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "<argument>"

      Examples:
        | finding                                                                         | argument              |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure     | protection-recognised |
        | Italy accepted that the harm feared by Alma was a danger                        | danger-accepted       |
        | Italy accepted the danger to Alma and relied on assurances against it           | danger-accepted       |
        | Italy accepted the danger to Alma and weighed it against security               | danger-accepted       |

    @twin
    Scenario Outline: Findings that settle nothing
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And <finding>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | finding                                                                                              |
        | Italy relied on protection for Alma in the destination or in another area there                      |
        | Italy made no finding on the danger to Alma                                                          |
        | Italy did not accept that Alma was in danger                                                         |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                  |

  Rule: A reasoned assessment at home stands unless it was a denial of justice

    @compliance
    Scenario Outline: Examined with reasons and not accepted
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <examination>
      And Italy did not accept that Alma was in danger
      When the case is checked
      Then iccpr-7 is no_breach_shown
      And the counter-argument "assessed-at-home" stands

      Examples:
        | examination                                                                                    |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma              |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma           |
        | Italy examined the harm feared by Alma again after a first decision was annulled               |

    @twin
    Scenario Outline: An examination that is none
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <examination>
      And <finding>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the counter-argument "assessed-at-home" does not stand

      Examples:
        | examination                                                                                             | finding                                          |
        | Italy examined one ground of the harm feared by Alma and not another                                    | Italy did not accept that Alma was in danger     |
        | the harm feared by Alma was not examined by Italy in any way                                            | Italy did not accept that Alma was in danger     |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                       | Italy made no finding on the danger to Alma      |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                       | Italy accepted that the harm feared by Alma was a danger |

    @twin
    Scenario Outline: A denial of justice, or a situation grown worse
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And Italy did not accept that Alma was in danger
      And <defect>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the counter-argument "assessed-at-home" does not stand

      Examples:
        | defect                                                                                       |
        | Alma could not submit reasons against removal at all                                         |
        | Alma could submit reasons against removal only afterwards                                    |
        | officials of Italy withheld known facts from the judge or authority that decided on Alma     |
        | the situation in Kazakhstan has deteriorated since the feared events                         |

    @twin @compliance
    Scenario Outline: Heard, and nothing grown worse
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And Italy did not accept that Alma was in danger
      And <hearing>
      And <change>
      When the case is checked
      Then iccpr-7 is no_breach_shown

      Examples:
        | hearing                                                                                                                     | change                                                                   |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply                           | the situation in Kazakhstan has improved since the feared events         |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case           | the situation in Kazakhstan has not changed since the feared events      |

  Rule: Ill-treatment of every kind, and not only torture

    @breach
    Scenario Outline: Harm of article 7
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And <harm>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "treatment"

      Examples:
        | harm                                                                                                                      |
        | Alma fears torture or ill-treatment in Kazakhstan                                                                         |
        | Alma fears sexual violence in Kazakhstan                                                                                  |
        | Alma fears enforced disappearance in Kazakhstan                                                                           |
        | Alma fears female genital mutilation in Kazakhstan                                                                        |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma         |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                       |
        | the sanction that Alma faces is corporal or cruel                                                                         |

    @twin
    Scenario Outline: Harm that is not of article 7 by itself
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And the ill-treatment of some people in the position of Alma in Kazakhstan is documented
      And <harm>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | harm                                                                                                                              |
        | Alma fears an unfair trial in Kazakhstan, and nothing else                                                                        |
        | Alma fears being killed in Kazakhstan, and nothing else                                                                           |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma   |
        | the pain that Alma fears would come only from an ordinary penalty or detention that meets international standards                 |

    @compliance
    Scenario: Questioning and a fine
      Given Alma fears torture or ill-treatment in Kazakhstan
      And the treatment that Alma fears is described as questioning, insults or a fine
      When the case is checked
      Then iccpr-7 is no_breach_shown

    @twin
    Scenario Outline: Treatment that is more than minor
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <treatment>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated

      Examples:
        | treatment                                                                                                                                              |
        | the treatment that Alma fears is described as severe pain inflicted on purpose                                                                         |
        | the treatment that Alma fears is described as humiliation, rough handling or inhuman conditions without severe pain inflicted on purpose              |

  Rule: Known, or within reach

    @breach
    Scenario Outline: Known to the authorities
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <knowledge>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "knowledge"

      Examples:
        | knowledge                                                                                                          |
        | the authorities of Italy were told of the political or risk profile of Alma                                        |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files              |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources                     |
        | Alma told the authorities of Italy in words of a fear of return                                                    |
        | Alma expressed a wish to seek asylum or a fear of return                                                           |
        | the wish of Alma for asylum was registered and passed to the competent authority                                   |
        | an application for asylum or protection was lodged for Alma before removal                                         |

    @breach
    Scenario Outline: The State asked for assurances that do not suffice
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <assurance>
      And no follow-up of the assurance was arranged
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "assurances-asked-for"
      And the exception "reliable-assurances" does not stand

      Examples:
        | assurance                                                                                                                                           |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma                          |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                                                |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                                               |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                                               |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma                                                |

    @twin
    Scenario Outline: No assurance was asked for
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <assurance>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | assurance                                                            |
        | Italy did not ask Kazakhstan for any assurance about Alma            |
        | Kazakhstan gave no assurance about Alma, asked for or not            |

    @breach
    Scenario Outline: Two signs in hand
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Italy detained Alma on 29 May 2013
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <first>
      And <second>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated, resting on "indications-in-hand"

      Examples:
        | first                                                                                   | second                                                                                  |
        | the operation in which Alma was arrested was aimed at a relative or associate           | Kazakhstan or its embassy pressed for the removal of Alma                               |
        | Kazakhstan or its embassy showed a clear interest in the removal of Alma                | agents of another State took part in the seizure, transfer or custody of Alma           |
        | agents of another State provided the aircraft or other transport for Alma               | adverse reports on the destination or practice had been sent to Italy itself            |
        | adverse reports on the destination or practice were public and easy for Italy to find   | the operation in which Alma was arrested was aimed at a relative or associate           |

    @twin
    Scenario: She told only others
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma told others, and not the authorities of Italy, of a fear of return
      When the case is checked
      Then iccpr-7 is undetermined

    @twin
    Scenario Outline: One sign in hand
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Italy detained Alma on 29 May 2013
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <first>
      And <second>
      When the case is checked
      Then iccpr-7 is undetermined

      Examples:
        | first                                                                                   | second                                                                                                     |
        | adverse reports on the destination or practice were public and easy for Italy to find   | the operation in which Alma was arrested had Alma as its target                                            |
        | adverse reports on the destination or practice were public and easy for Italy to find   | Kazakhstan or its embassy showed no particular interest in the removal of Alma                             |
        | adverse reports on the destination or practice were public and easy for Italy to find   | agents of another State were present at the transfer of Alma without acting                                |
        | the operation in which Alma was arrested was aimed at a relative or associate           | there were no adverse reports on the destination or practice that Italy could have known                   |

    @twin
    Scenario: Two signs, and the authorities were not told
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      And adverse reports on the destination or practice were public and easy for Italy to find
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then iccpr-7 is contested
      And the counter-argument "says-not-known" stands

    @dispute
    Scenario: A tie on what they knew goes against her
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      And adverse reports on the destination or practice were public and easy for Italy to find
      And the applicant says that the authorities of Italy could read of the political or risk profile of Alma in public sources
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then iccpr-7 is contested
      And "risk_profile_known" is a hinge of iccpr-7

    @compliance
    Scenario Outline: Nothing was said and nothing pointed to it
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And <fear>
      And nothing indicated to the authorities that Alma might want protection
      When the case is checked
      Then iccpr-7 is no_breach_shown

      Examples:
        | fear                                                                        |
        | Alma told nobody of a fear of return                                        |
        | Alma told others, and not the authorities of Italy, of a fear of return     |

    @twin
    Scenario Outline: Something pointed to it
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <profile>
      And <fear>
      And <sign>
      When the case is checked
      Then Italy's breach of iccpr-7 is <verdict>

      Examples:
        | profile                                                                                          | fear                                                             | sign                                                                                     | verdict      |
        | the authorities of Italy were told of the political or risk profile of Alma                      | Alma told nobody of a fear of return                             | nothing indicated to the authorities that Alma might want protection                     | indicated    |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources   | Alma told nobody of a fear of return                             | nothing indicated to the authorities that Alma might want protection                     | indicated    |
        | the authorities of Italy did not know the political or risk profile of Alma                      | Alma told the authorities of Italy in words of a fear of return  | nothing indicated to the authorities that Alma might want protection                     | indicated    |
        | the authorities of Italy did not know the political or risk profile of Alma                      | Alma told nobody of a fear of return                             | what Alma said indicated to the authorities that protection might be wanted              | undetermined |

    @twin
    Scenario: What became known only after the removal does not count
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma, which became known to Italy on 2 July 2013
      When the case is checked
      Then iccpr-7 is undetermined

    @breach
    Scenario Outline: A removal still to come is judged on present facts
      Given <stage>
      And the case is assessed on 27 August 2013
      And Bota fears torture or ill-treatment in Kazakhstan
      And Bota is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Bota
      And the authorities of Italy did not know the political or risk profile of Bota
      And Bota told nobody of a fear of return
      And nothing indicated to the authorities that Bota might want protection
      And <status>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated for Bota

      Examples:
        | stage                                                                    | status                                                                                                                |
        | Italy is about to remove Bota, a national of Kazakhstan, to Kazakhstan   | Bota has personal links with prominent opponents of Kazakhstan                                                        |
        | Italy is about to remove Bota, a national of Kazakhstan, to Kazakhstan   | the removal of Bota to Kazakhstan is suspended for the time being                                                     |
        | Italy is about to remove Bota, a national of Kazakhstan, to Kazakhstan   | the removal of Bota to Kazakhstan was ordered and not enforced, by choice or because another measure was used         |

  Rule: Assurances must work from the first day

    @exception @compliance
    Scenario Outline: Specific and followed up
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <assurance>
      And <follow-up>
      When the case is checked
      Then iccpr-7 is no_breach_shown
      And the exception "reliable-assurances" stands

      Examples:
        | assurance                                                                                             | follow-up                                                                        |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                 | an independent body with private access to Alma follows up the assurance         |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma  | diplomats follow up the assurance by regular visits to Alma                      |

    @exception @twin
    Scenario Outline: No real promise, no follow-up, or promises broken before
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <assurance>
      And <follow-up>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the exception "reliable-assurances" does not stand

      Examples:
        | assurance                                                                                                                      | follow-up                                                                        |
        | Italy did not ask Kazakhstan for any assurance about Alma                                                                      | an independent body with private access to Alma follows up the assurance         |
        | Kazakhstan gave no assurance about Alma, asked for or not                                                                      | an independent body with private access to Alma follows up the assurance         |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma     | an independent body with private access to Alma follows up the assurance         |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                           | an independent body with private access to Alma follows up the assurance         |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                          | an independent body with private access to Alma follows up the assurance         |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                          | visits or contacts to follow up the assurance were offered and not yet used      |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                          | visits to Alma to follow up the assurance began weeks later or were not private  |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                          | the access of observers to prisons in Kazakhstan is restricted                   |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                          | no follow-up of the assurance was arranged                                       |

    @exception @twin
    Scenario: The giver broke its word before
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And an independent body with private access to Alma follows up the assurance
      And Kazakhstan did not keep earlier assurances
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the exception "reliable-assurances" does not stand

    @exception @twin
    Scenario Outline: No record of broken promises
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And an independent body with private access to Alma follows up the assurance
      And <record>
      When the case is checked
      Then iccpr-7 is no_breach_shown

      Examples:
        | record                                                                                     |
        | no record of Kazakhstan with such promises is known                                        |
        | Kazakhstan has a long record of democracy, rule of law and kept promises                   |

  Rule: Which removals, and who is bound

    @exception
    Scenario: She left freely
      Given the case is assessed on 27 August 2013
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma chose freely and with full information to leave
      When the case is checked
      Then iccpr-7 is no_breach_shown
      And the exception "left-freely" stands

    @exception @twin
    Scenario Outline: She left, and not freely
      Given the case is assessed on 27 August 2013
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <choice>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the exception "left-freely" does not stand

      Examples:
        | choice                                  |
        | Alma agreed to leave under pressure     |
        | Alma did not agree to leave             |

    @twin
    Scenario: Consent to an enforced removal is no answer
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma chose freely and with full information to leave
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the exception "left-freely" does not stand

    @exception
    Scenario: In another State, where agents of the State only stood by
      Given Alma fears torture or ill-treatment in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then iccpr-7 is no_breach_shown
      And the exception "beyond-jurisdiction" stands

    @exception @twin
    Scenario Outline: Held by agents of the State, or on its territory
      Given Alma fears torture or ill-treatment in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And <place>
      And <power>
      When the case is checked
      Then Italy's breach of iccpr-7 is indicated
      And the exception "beyond-jurisdiction" does not stand

      Examples:
        | place                                                                         | power                                                     |
        | Alma was held by agents of Italy in another State                             | agents of Italy did not have Alma in their physical power |
        | Alma was on the territory of Italy when it acted                              | agents of Italy did not have Alma in their physical power |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy had Alma in their physical power      |

    @not_bound
    Scenario: The order was cancelled
      Given the case is assessed on 27 August 2013
      And the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given
      And Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then iccpr-7 is not_applicable

    @unknown
    Scenario: Nobody names a harm
      Given Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then iccpr-7 is undetermined
      And the question "What kind of harm is feared?" is asked

    @unknown
    Scenario: A bare assertion of intent
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant merely asserts that Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then iccpr-7 is arguable

    @dispute
    Scenario: A tie about the charge goes against her
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And Italy says that Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then iccpr-7 is contested
      And "wanted_or_convicted_destination" is a hinge of iccpr-7

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      When the case is checked
      Then iccpr-7 does not apply because "Malaysia"

  Rule: Harm by others, illness and want count as well

    @breach
    Scenario Outline: Violence by others without protection
      Given Alma told the authorities of Italy in words of a fear of return
      And the harm feared by Alma would come from private persons or a group
      And Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And <protection>
      And <examination>
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | protection | examination | verdict |
        | a law against the harm feared exists in Kazakhstan and is not enforced | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | there is no functioning authority in Kazakhstan | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | the authorities of Kazakhstan or their officers are themselves the source of the harm feared | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | conflict or division has reduced the capacity of Kazakhstan to protect | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | the government of Kazakhstan has power in a part of the country only | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | reports show that the authorities of Kazakhstan consent to or tolerate the acts of the group | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | indicated |
        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | Italy examined one ground of the harm feared by Alma and not another | indicated |
        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | Italy looked at general reports on the harm feared by Alma and not at the personal account | indicated |
        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | undetermined |
        | the authorities of Kazakhstan investigate and protect in practice against the harm feared | Italy examined one ground of the harm feared by Alma and not another | undetermined |
        | a law against the harm feared exists in Kazakhstan and is not enforced | the domestic authority doubted or rejected the account of Alma | undetermined |
        | a law against the harm feared exists in Kazakhstan and is not enforced | Alma made contradictory or corrected statements on core facts | undetermined |

    @breach
    Scenario Outline: Who is singled out by others
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma fears torture or ill-treatment in Kazakhstan
      And <agent>
      And <sign>
      And a law against the harm feared exists in Kazakhstan and is not enforced
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | agent | sign | verdict |
        | the harm feared by Alma would come from private persons or a group | Alma was trafficked or says so | indicated |
        | the harm feared by Alma would come from a group that exercises power like a government | Alma is known as one who informed on, or testified against, criminals | indicated |
        | the harm feared by Alma would come from private persons or a group | Alma was threatened or harmed by family or community | indicated |
        | the harm feared by Alma would come from private persons or a group | Alma gave information or evidence against criminals | indicated |
        | the harm feared by Alma would come from private persons or a group | a warrant, summons, judgment or request names Alma | indicated |
        | the harm feared by Alma would come from private persons or a group | letters, press, expert or NGO statements single out Alma | indicated |
        | the harm feared by Alma would come from private persons or a group | Alma or witnesses give a detailed and consistent account of being singled out | indicated |
        | the harm feared by Alma would come from private persons or a group | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan | undetermined |
        | the harm feared by Alma would come from private persons or a group | Alma is an adult without dependants | undetermined |
        | the harm feared by Alma would come from the authorities of Kazakhstan | Alma was trafficked or says so | undetermined |

    @breach
    Scenario Outline: Members of a group that is ill-treated as such
      Given Alma told the authorities of Italy in words of a fear of return
      And <group>
      And <member>
      And <account>
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | group | member | account | verdict |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma relies on sexual orientation or gender identity | the domestic authority accepted the account of Alma as credible | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma changed religion or left it | the domestic authority accepted the account of Alma as credible | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma deserted or evaded military service | the domestic authority accepted the account of Alma in part | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan | desertion or draft evasion is relied on as drawing attention to Alma in Kazakhstan | the domestic authority accepted the account of Alma as credible | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan | gender or gender-related conduct is relied on as drawing attention to Alma in Kazakhstan | the domestic authority accepted the account of Alma as credible | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma changed religion or left it | the domestic authority doubted or rejected the account of Alma | undetermined |
        | only isolated incidents against the group of Alma are reported in Kazakhstan | Alma changed religion or left it | the domestic authority accepted the account of Alma as credible | undetermined |
        | members of the group of Alma are targeted as such in Kazakhstan | Alma is or was a trader, or the manager or owner of a business | the domestic authority accepted the account of Alma as credible | undetermined |

    @twin
    Scenario Outline: Not believed, and what answers that
      Given Alma told the authorities of Italy in words of a fear of return
      And members of the group of Alma are targeted as such in Kazakhstan
      And Alma changed religion or left it
      And the domestic authority doubted or rejected the account of Alma
      And <support>
      When the case is checked
      Then iccpr-7 is <verdict>
      And the counter-argument "not-believed" <stands>

      Examples:
        | support | verdict | stands |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | indicated | does not stand |
        | official or parliamentary inquiries, experts, flight records or insider witnesses support the account of Alma | indicated | does not stand |
        | witnesses or documents produced by Alma support the account | indicated | does not stand |
        | Alma gives trauma, shame, fear or lack of privacy as the reason for late or contradictory statements | indicated | does not stand |
        | Italy examined one ground of the harm feared by Alma and not another | indicated | does not stand |
        | the harm feared by Alma was not examined by Italy in any way | indicated | does not stand |
        | nothing besides the account of Alma supports it | undetermined | stands |
        | a medical report on Alma draws no conclusion | undetermined | stands |

    @breach
    Scenario Outline: Genital mutilation
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma fears female genital mutilation in Kazakhstan
      And <law>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And Italy did not accept that Alma was in danger
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | law | verdict |
        | a law against the harm feared exists in Kazakhstan and is not enforced | indicated |
        | there is no functioning authority in Kazakhstan | indicated |
        | the authorities of Kazakhstan investigate and protect in practice against the harm feared | no_breach_shown |
        | the authorities of Kazakhstan act against the harm feared, with known difficulties or with measures under way | no_breach_shown |

    @breach
    Scenario Outline: A grave illness without care, and nobody there
      Given Alma told the authorities of Italy in words of a fear of return
      And <illness>
      And <care>
      And <there>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | illness | care | there | verdict |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma has no family in Kazakhstan to turn to | indicated |
        | the illness of Alma is life-threatening and needs continuing specialised treatment | the medical treatment that Alma needs reaches only a part of those in need in Kazakhstan | the whereabouts of the family of Alma in Kazakhstan are unknown | indicated |
        | the illness of Alma is at a terminal stage | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma has in Kazakhstan only relatives who are distant, unwilling or unable to help | indicated |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma came to Italy as a child or was born there | indicated |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma had lived in Italy for 10 years | indicated |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma had lived in Italy for 9 years | undetermined |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs is available in Kazakhstan on normal terms | Alma has no family in Kazakhstan to turn to | undetermined |
        | the illness of Alma is stable with the present treatment | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | Alma has no family in Kazakhstan to turn to | undetermined |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | close family of Alma in Kazakhstan is able to help | undetermined |

    @breach
    Scenario Outline: Back to the street in the first country of asylum
      Given Alma expressed a wish to seek asylum or a fear of return
      And <conditions>
      And <who>
      And <look>
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | conditions | who | look | verdict |
        | Alma is or was homeless or without means in Kazakhstan | Alma is a parent with minor children | Italy looked at general reports on the harm feared by Alma and not at the personal account | indicated |
        | Alma is or was homeless or without means in Kazakhstan | Alma is a woman who would live alone without family protection | Kazakhstan gave no assurance about Alma, asked for or not | indicated |
        | Alma is or was homeless or without means in Kazakhstan | Alma is seriously ill or disabled | Italy did not ask Kazakhstan for any assurance about Alma | indicated |
        | water, food or shelter cannot be had in Kazakhstan | Alma suffers from a serious mental illness | reports describe shortcomings of the asylum and reception system of Kazakhstan | indicated |
        | Alma lives or lived in Kazakhstan in basic reception | Alma is a parent with minor children | Italy looked at general reports on the harm feared by Alma and not at the personal account | undetermined |
        | Alma is or was homeless or without means in Kazakhstan | Alma is an adult without dependants | Italy looked at general reports on the harm feared by Alma and not at the personal account | undetermined |
        | Alma is or was homeless or without means in Kazakhstan | Alma is a parent with minor children | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted | undetermined |
        | Alma is or was homeless or without means in Kazakhstan | Alma is a parent with minor children | the asylum and reception system of Kazakhstan works and fresh claims can be made there | undetermined |

    @twin
    Scenario: An assurance of reception for this family
      Given Alma expressed a wish to seek asylum or a fear of return
      And Alma is or was homeless or without means in Kazakhstan
      And Alma is a parent with minor children
      And Italy looked at general reports on the harm feared by Alma and not at the personal account
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      When the case is checked
      Then the counter-argument "reception-assured" stands

    @breach
    Scenario Outline: Open conflict and no ties
      Given Alma expressed a wish to seek asylum or a fear of return
      And <violence>
      And <ties>
      And Alma has no family in Kazakhstan to turn to
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | violence | ties | verdict |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country | Alma came to Italy as a child or was born there | indicated |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country | Alma has neither language nor family in Kazakhstan and has not visited it since | indicated |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country | Alma has little knowledge of the language of Kazakhstan | indicated |
        | there is armed conflict at the place in Kazakhstan to which Alma would go, or in the whole country | Alma grew up or lived for long in Kazakhstan | undetermined |
        | there is armed conflict in other parts of Kazakhstan and attacks are possible at the place to which Alma would go | Alma came to Italy as a child or was born there | undetermined |

    @breach
    Scenario Outline: Past torture borne out
      Given Alma expressed a wish to seek asylum or a fear of return
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And <support>
      And <reports>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And Italy did not accept that Alma was in danger
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | support | reports | verdict |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | indicated |
        | a medical report describes marks or symptoms of Alma that are consistent with the account | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | indicated |
        | a medical report describes psychological symptoms of Alma only | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | no_breach_shown |
        | no medical report on past ill-treatment of Alma was produced | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | no_breach_shown |

  Rule: Executions

    @breach
    Scenario Outline: A cruel method, or evidence of suffering that stands unanswered
      Given the measure of Italy is the extradition or surrender of Alma on request
      And <sentence>
      And the applicant says that <method>
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | sentence | method | verdict |
        | Alma was sentenced to death in Kazakhstan | executions in Kazakhstan are carried out by gas asphyxiation | indicated |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma | executions in Kazakhstan are carried out by stoning | indicated |
        | the offence or charge of Alma carries the death penalty in Kazakhstan | detailed evidence on the suffering caused by the method of execution was filed and not answered | indicated |
        | Alma was sentenced to death in Kazakhstan | executions in Kazakhstan are carried out by lethal injection | undetermined |
        | Alma was sentenced to death in Kazakhstan | detailed evidence on the suffering caused by the method of execution was filed and disputed | undetermined |
        | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma | executions in Kazakhstan are carried out by gas asphyxiation | undetermined |

    @compliance
    Scenario Outline: Nothing specific was filed, and independent courts sentenced
      Given the measure of Italy is the extradition or surrender of Alma on request
      And Alma was sentenced to death in Kazakhstan
      And <method>
      And no specific evidence on the suffering caused by the method of execution was filed
      And Kazakhstan has a long democratic record, independent courts, appeal and clemency
      And <look>
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | method | look | verdict |
        | executions in Kazakhstan are carried out by lethal injection | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | no_breach_shown |
        | executions in Kazakhstan are carried out by electrocution | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | no_breach_shown |
        | executions in Kazakhstan are carried out by gas asphyxiation | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | indicated |
        | executions in Kazakhstan are carried out by lethal injection | the harm feared by Alma was not examined by Italy in any way | undetermined |

    @breach
    Scenario Outline: Long years on death row for the young and the ill
      Given the measure of Italy is the extradition or surrender of Alma on request
      And Alma was sentenced to death in Kazakhstan
      And <years>
      And <who>
      When the case is checked
      Then iccpr-7 is <verdict>

      Examples:
        | years | who | verdict |
        | condemned prisoners in Kazakhstan spend at least 5 years on death row | Alma committed the offences as a minor | indicated |
        | condemned prisoners in Kazakhstan spend at least 6 years on death row | Alma suffers from a serious mental illness | indicated |
        | condemned prisoners in Kazakhstan spend at least 4 years on death row | Alma committed the offences as a minor | undetermined |
        | condemned prisoners in Kazakhstan spend at least 8 years on death row | Alma was an adult at the time of the offences | undetermined |

    @twin
    Scenario Outline: An abolitionist State, since October 2009
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on <day>
      And Italy had itself abolished the death penalty
      And Bo is charged or indicted in Kazakhstan
      And the offence or charge of Bo carries the death penalty in Kazakhstan
      And <assurance>
      When the case is checked
      Then iccpr-7 is <verdict> for Bo

      Examples:
        | day | assurance | verdict |
        | 22 October 2009 | there was no assurance against the death penalty for Bo | undetermined |
        | 23 October 2009 | there was no assurance against the death penalty for Bo | indicated |
        | 23 October 2009 | Kazakhstan promised, or a court there decided, that the death penalty would not be imposed on or carried out against Bo | undetermined |

  Rule: Nature, and how near the harm is

    @compliance
    Scenario Outline: Rising water
      Given Italy is about to remove Bo, a national of Kiribati, to Kiribati
      And the case is assessed on 24 October 2019
      And the harm feared by Bo would come from illness, poverty or environment
      And <needs>
      When the case is checked
      Then iccpr-7 is <verdict> for Bo

      Examples:
        | needs | verdict |
        | water, food or shelter are rationed or scarce in Kiribati | no_breach_shown |
        | water, food or shelter cannot be had in Kiribati | undetermined |
