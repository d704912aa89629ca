Feature: Adequate examination of the risk before removal (ECHR art. 3, procedural limb)

  Rule: A risk that is put forward or known must be examined, whatever comes of it

    @breach
    Scenario: A time limit kept everybody from looking
      Given Turkey is about to remove Hoda, a national of Iran, to Iran
      And the case is assessed on 11 July 2000
      And Hoda expressed a wish to seek asylum or a fear of return
      And a warrant, summons, judgment or request names Hoda
      And the applicant says that Turkey did not examine the harm feared by Hoda because of a time limit, exclusion or other formal ground
      When the case is checked
      Then Turkey's breach of echr-3-proc is indicated, resting on "nobody-looked"

    @breach @twin
    Scenario: One ground examined, another known and passed over
      Given Sweden is about to remove Farid, a national of Iran, to Iran
      And the case is assessed on 23 March 2016
      And an application for asylum or protection was lodged for Farid before removal
      And Farid changed religion or left it
      And the applicant says that Sweden examined one ground of the harm feared by Farid and not another
      When the case is checked
      Then Sweden's breach of echr-3-proc is indicated, resting on "ground-left-out"

    @compliance @twin
    Scenario: Both grounds examined, with reasons
      Given Sweden is about to remove Farid, a national of Iran, to Iran
      And the case is assessed on 23 March 2016
      And an application for asylum or protection was lodged for Farid before removal
      And Farid changed religion or left it
      And two or more instances in Sweden gave reasoned decisions on the harm feared by Farid
      When the case is checked
      Then echr-3-proc is no_breach_shown

    @breach
    Scenario: Nobody asked, but the authorities knew
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And no application for asylum or protection was lodged for Alma before removal
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of echr-3-proc is indicated, resting on "known-unasked"

    @compliance
    Scenario: Nothing to examine
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And no evidence was produced that Alma would be singled out
      And reports describe no serious human-rights abuse in Norway
      And no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then echr-3-proc is no_breach_shown

  Rule: A third State is not presumed to be safe

    @breach @twin
    Scenario: Sent to a third State on a list
      Given Hungary removed Rahim, a national of Bangladesh, to Serbia on 8 October 2015
      And Rahim expressed a wish to seek asylum or a fear of return
      And Hungary did not examine the asylum claim of Rahim because of a safe third country
      And the applicant says that Hungary applied a presumption or list to the harm feared by Rahim without an individual look
      When the case is checked
      Then Hungary's breach of echr-3-proc is indicated, resting on "presumption-instead"

    @compliance @twin
    Scenario: Sent to a third State after a look at access to asylum there
      Given Hungary removed Rahim, a national of Bangladesh, to Serbia on 8 October 2015
      And Rahim expressed a wish to seek asylum or a fear of return
      And Hungary did not examine the asylum claim of Rahim because of a safe third country
      And one instance or officer in Hungary gave a reasoned decision on the harm feared by Rahim
      When the case is checked
      Then echr-3-proc is no_breach_shown

  Rule: The State shows that it examined the risk

    @unknown
    Scenario: Nobody says whether the risk was examined
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then echr-3-proc is undetermined
      And echr-3-proc as it stands is no breach
      And the question "How did the domestic authorities examine the feared harm?" is asked

    @dispute
    Scenario: An even dispute goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And Italy says that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      When the case is checked
      Then Italy's breach of echr-3-proc is indicated
      And "risk_assessed_domestically" is a hinge of echr-3-proc

    @exception
    Scenario: Outside the jurisdiction
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then echr-3-proc is no_breach_shown
      And the exception "beyond-jurisdiction" stands

  Rule: Who is bound

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And the harm feared by Alma was not examined by Kazakhstan in any way
      When the case is checked
      Then echr-3-proc does not apply because "not bound"

  Rule: What puts a risk in play, value by value

    Scenario Outline: What counts as a removal, carried out or to come
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <status>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | status                                                                                                        | verdict        |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated      |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given                    | undetermined   |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order                                      | not_applicable |

    Scenario Outline: How the claim was put
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And letters, press, expert or NGO statements single out Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <claim>
      When the case is checked
      Then Italy's breach of echr-3-proc is <verdict>, resting on "put-forward"

      Examples:
        | claim                                                                                | verdict   |
        | Alma expressed a wish to seek asylum or a fear of return                             | indicated |
        | an application for asylum or protection was lodged for Alma before removal           | indicated |
        | Alma told the authorities of Italy in words of a fear of return                      | indicated |
        | the asylum procedure of Alma in Italy is pending                                     | indicated |
        | Italy rejected the asylum claim of Alma on the merits                                | indicated |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days  | indicated |
        | Italy did not examine the asylum claim of Alma because it was late                   | indicated |
        | Italy did not examine the asylum claim of Alma because of a safe third country       | indicated |
        | Italy did not examine the asylum claim of Alma because another State was responsible | indicated |

    Scenario Outline: Where nothing was put to the authorities
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And letters, press, expert or NGO statements single out Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <claim>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | claim                                                                      | verdict      |
        | Alma did not express a wish to seek asylum or a fear of return             | undetermined |
        | no application for asylum or protection was lodged for Alma before removal | undetermined |
        | Alma told others, and not the authorities of Italy, of a fear of return    | undetermined |
        | Alma told nobody of a fear of return                                       | undetermined |
        | there was no asylum procedure for Alma in Italy                            | undetermined |

    Scenario Outline: What stands behind the claim
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma told the authorities of Italy in words of a fear of return
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <support>
      When the case is checked
      Then Italy's breach of echr-3-proc is <verdict>, resting on "put-forward"

      Examples:
        | support                                                                                                               | verdict   |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma     | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                   | indicated |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                   | indicated |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | indicated |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                  | indicated |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan       | indicated |
        | a warrant, summons, judgment or request names Alma                                                                    | indicated |
        | letters, press, expert or NGO statements single out Alma                                                              | indicated |
        | Alma or witnesses give a detailed and consistent account of being singled out                                         | indicated |
        | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan                            | indicated |
        | Alma is or was a founder, leader or spokesperson of a party or movement                                               | indicated |
        | Alma is or was a member or activist of an opposition party or movement                                                | indicated |
        | Alma works or worked as a journalist, publicist, blogger or writer                                                    | indicated |
        | Alma defends the rights of others or represents opponents in court                                                    | indicated |
        | Alma changed religion or left it                                                                                      | indicated |
        | Alma belongs to a religious minority or worships outside the bodies approved by the State                             | indicated |

    Scenario Outline: A fear with nothing yet behind it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma told the authorities of Italy in words of a fear of return
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <support>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | support                                                                                                                          | verdict      |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe no serious human-rights abuse in Kazakhstan                                                                     | undetermined |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                                     | undetermined |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                                 | undetermined |
        | Alma or close family received threats, and no more, from non-State actors in Kazakhstan                                          | undetermined |
        | Alma states without detail or support to be singled out                                                                          | undetermined |
        | only membership of a group, without individual features, points to Alma                                                          | undetermined |
        | Alma is or was a member of a political party whose opposition character is not stated                                            | undetermined |
        | Alma is or was a trader, or the manager or owner of a business                                                                   | undetermined |

    Scenario Outline: A danger that the authorities knew of or could ascertain, although nobody asked
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <danger>
      When the case is checked
      Then Italy's breach of echr-3-proc is <verdict>, resting on "known-unasked"

      Examples:
        | danger                                                                                                                | verdict   |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma     | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                   | indicated |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                   | indicated |
        | members of the group of Alma are targeted as such in Kazakhstan                                                       | indicated |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan | indicated |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan                   | indicated |

    Scenario Outline: A profile that was known, and no danger in the reports
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <danger>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | danger                                                                                                                           | verdict      |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                           | undetermined |
        | only isolated incidents against the group of Alma are reported in Kazakhstan                                                     | undetermined |
        | inspections or reports say that the facility in Kazakhstan for Alma meets standards                                              | undetermined |

    Scenario Outline: A danger in the reports, and no knowledge of the person's position
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <knowledge>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | knowledge                                                                   | verdict      |
        | the authorities of Italy did not know the political or risk profile of Alma | undetermined |
        | the authorities of Italy were told of the political or risk profile of Alma | indicated    |

    Scenario Outline: An asylum seeker sent to another State than the own one without a look at the claim
      Given Italy removed Alma, a national of <nationality>, to Kazakhstan on 18 November 2013
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <claim>
      And <look>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | nationality | claim                                                                      | look                                                                                 | verdict      |
        | Somalia     | Alma expressed a wish to seek asylum or a fear of return                   | the claim of Alma against the country of origin was not examined on the merits       | indicated    |
        | Somalia     | an application for asylum or protection was lodged for Alma before removal | the claim of Alma against the country of origin was not examined on the merits       | indicated    |
        | Somalia     | Alma expressed a wish to seek asylum or a fear of return                   | Italy did not examine the asylum claim of Alma because of a safe third country       | indicated    |
        | Somalia     | Alma expressed a wish to seek asylum or a fear of return                   | Italy did not examine the asylum claim of Alma because another State was responsible | indicated    |
        | Kazakhstan  | Alma expressed a wish to seek asylum or a fear of return                   | the claim of Alma against the country of origin was not examined on the merits       | undetermined |
        | Somalia     | Alma did not express a wish to seek asylum or a fear of return             | the claim of Alma against the country of origin was not examined on the merits       | undetermined |
        | Somalia     | no application for asylum or protection was lodged for Alma before removal | the claim of Alma against the country of origin was not examined on the merits       | undetermined |
        | Somalia     | Alma expressed a wish to seek asylum or a fear of return                   | the claim of Alma against the country of origin was examined on the merits           | undetermined |
        | Somalia     | Alma expressed a wish to seek asylum or a fear of return                   | there was no asylum procedure for Alma in Italy                                      | indicated    |

    Scenario Outline: Nothing individual and nothing in the reports
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma told the authorities of Italy in words of a fear of return
      And Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <evidence>
      And <reports>
      And <practice>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | evidence                                                | reports                                                                             | practice                                                                                                                         | verdict         |
        | no evidence was produced that Alma would be singled out | reports describe no serious human-rights abuse in Kazakhstan                        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | no_breach_shown |
        | no evidence was produced that Alma would be singled out | reports describe no serious human-rights abuse in Kazakhstan                        | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | no_breach_shown |
        | a warrant, summons, judgment or request names Alma      | reports describe no serious human-rights abuse in Kazakhstan                        | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | indicated       |
        | no evidence was produced that Alma would be singled out | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | indicated       |
        | no evidence was produced that Alma would be singled out | reports describe no serious human-rights abuse in Kazakhstan                        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | indicated       |

    Scenario Outline: Who must show that a risk was put forward
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | the applicant's account                                                                 | Italy's account                                      | verdict   |
        | the applicant says that Alma told the authorities of Italy in words of a fear of return | Italy says that Alma told nobody of a fear of return | contested |
        | a record shows that Alma told the authorities of Italy in words of a fear of return     | Italy says that Alma told nobody of a fear of return | indicated |

  Rule: The examination, value by value

    Scenario Outline: What is no adequate examination, and what is one
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <examination>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | examination                                                                                             | verdict         |
        | the harm feared by Alma was not examined by Italy in any way                                            | indicated       |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | indicated       |
        | Italy examined one ground of the harm feared by Alma and not another                                    | indicated       |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account              | indicated       |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look               | indicated       |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                       | no_breach_shown |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma                    | no_breach_shown |
        | Italy examined the harm feared by Alma again after a first decision was annulled                        | no_breach_shown |

    Scenario Outline: A reasoned decision that came before, or only after, the removal
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <decision>
      And <order>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | decision                                                                             | order                                                                            | verdict         |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Alma was removed before the first decision on the application for protection     | indicated       |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma    | Alma was removed before the first decision on the application for protection     | indicated       |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma    | Alma was not removed before the first decision on the application for protection | no_breach_shown |

    Scenario Outline: An examination that the State barely asserts, and one that it describes
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <Italy's account>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | Italy's account                                                                                                | verdict         |
        | Italy merely asserts that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | undetermined    |
        | Italy says that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma           | no_breach_shown |

    Scenario Outline: Italy must show the examination
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | the applicant's account                                                              | Italy's account                                                                                          | verdict   |
        | the applicant says that the harm feared by Alma was not examined by Italy in any way | Italy says that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma     | indicated |
        | the applicant says that the harm feared by Alma was not examined by Italy in any way | a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | contested |

    Scenario Outline: Outside the territory, with or without power over the person
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <place>
      And <power>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | place                                                                             | power                                                     | verdict         |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy did not have Alma in their physical power | no_breach_shown |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy had Alma in their physical power          | indicated       |
        | Alma was on the territory of Italy when it acted                                  | agents of Italy did not have Alma in their physical power | indicated       |
        | Alma was on a vessel of Italy at sea when it acted                                | agents of Italy did not have Alma in their physical power | indicated       |

    Scenario Outline: Italy must show that the person was outside its power
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And Alma was in another State where agents of Italy were present without holding Alma
      And <the applicant's account>
      And <Italy's account>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | the applicant's account                                                  | Italy's account                                                               | verdict   |
        | the applicant says that agents of Italy had Alma in their physical power | Italy says that agents of Italy did not have Alma in their physical power     | indicated |
        | the applicant says that agents of Italy had Alma in their physical power | a record shows that agents of Italy did not have Alma in their physical power | contested |

    Scenario Outline: A removal is judged by what could be known then
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 18 November 2013
      And Alma told the authorities of Italy in words of a fear of return
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And <evidence>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | evidence                                                                                            | verdict      |
        | a warrant, summons, judgment or request names Alma, which became known to Italy on 17 November 2013 | indicated    |
        | a warrant, summons, judgment or request names Alma, which became known to Italy on 19 November 2013 | undetermined |

  Rule: A grave illness that is put forward must be looked at

    @breach @twin
    Scenario Outline: Illness, date and examination
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on <day>
      And <illness>
      And <prognosis>
      And Giorgi used the ordinary domestic remedies on the removal or border measure
      And Belgium did not look at the health of Giorgi before the measure
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | day              | illness                                                                        | prognosis                                                                       | verdict      |
        | 13 December 2016 | the illness of Giorgi is at a terminal stage                                   | without the present treatment Giorgi would die within weeks or months           | indicated    |
        | 13 December 2016 | the illness of Giorgi is serious and needs continuing treatment or supervision | without the present treatment the health of Giorgi would decline seriously      | indicated    |
        | 12 December 2016 | the illness of Giorgi is at a terminal stage                                   | without the present treatment Giorgi would die within weeks or months           | undetermined |
        | 13 December 2016 | the illness of Giorgi is serious and needs continuing treatment or supervision | without the present treatment Giorgi might have a relapse                       | undetermined |

  Rule: A refusal may outlive the order to leave

    @breach @twin
    Scenario Outline: The order has lapsed, and one ground was never examined
      Given Sweden is about to remove Farid, a national of Iran, to Iran
      And the case is assessed on 23 March 2016
      And the order to remove Farid to Iran lapsed or was cancelled, or leave to stay was given
      And Farid changed religion or left it
      And an application for asylum or protection was lodged for Farid before removal
      And Sweden rejected the asylum claim of Farid on the merits
      And <examined>
      And <stay>
      When the case is checked
      Then echr-3-proc is <verdict>

      Examples:
        | examined                                                                    | stay                                                                        | verdict        |
        | Sweden examined one ground of the harm feared by Farid and not another      | Farid is an adult without dependants                                        | indicated      |
        | Sweden examined one ground of the harm feared by Farid and not another      | Farid held a temporary residence permit in Sweden when the measure was taken | not_applicable |
        | two or more instances in Sweden gave reasoned decisions on the harm feared by Farid | Farid is an adult without dependants                                | not_applicable |

  Rule: Until the material of 2009 the State of transfer could be presumed to keep its obligations

    @compliance @twin
    Scenario Outline: A transfer under the common rules on a presumption
      Given the United Kingdom is about to remove Reza, a national of Iran, to Greece
      And the case is assessed on <day>
      And the measure of the United Kingdom is the transfer of Reza to the State responsible for the asylum claim or the first State of asylum
      And Greece took part in the asylum system of the European Union or in the Dublin system
      And an application for asylum or protection was lodged for Reza before removal
      And the claim of Reza against the country of origin was not examined on the merits
      And UNHCR or several bodies asked States to stop transfers to Greece
      And <known>
      And nothing indicates an onward removal of Reza from Greece
      And the United Kingdom applied a presumption or list to the harm feared by Reza without an individual look
      When the case is checked
      Then echr-3-proc as it stands is <outcome>

      Examples:
        | day             | known                                                                                               | outcome   |
        | 2 December 2008 | Reza is an adult without dependants                                                                 | no breach |
        | 21 January 2011 | Reza is an adult without dependants                                                                 | a breach  |
        | 2 December 2008 | reports describe extreme overcrowding, violence, long isolation or years on death row in Greece     | a breach  |
