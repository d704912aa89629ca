Feature: Effective remedy with automatic suspensive effect (ECHR art. 13 with art. 3)

  Rule: An arguable complaint calls for a remedy that suspends the removal of itself

    @breach
    Scenario: A judge may only suspend on request
      Given Belgium removed Jan, a national of Slovakia, to Slovakia on 5 October 1999
      And Jan expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Slovakia of persons in the position of Jan
      And the applicant says that a judge could suspend the removal at the request of Jan
      When the case is checked
      Then Belgium's breach of echr-13 is indicated, resting on "no-suspensive"

    @breach
    Scenario: The remedy was out of reach in practice
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "no-access"

    @breach
    Scenario: A life sentence without a way to release calls for a remedy as well
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 5 May 2023
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "arguable"

    @breach
    Scenario: A formal ground kept everybody from looking at the risk
      Given Turkey is about to remove Hoda, a national of Iran, to Iran
      And the case is assessed on 11 July 2000
      And Hoda expressed a wish to seek asylum or a fear of return
      And a warrant, summons, judgment or request names Hoda
      And the applicant says that Turkey did not examine the harm feared by Hoda because of a time limit, exclusion or other formal ground
      When the case is checked
      Then Turkey's breach of echr-13 is indicated, resting on "no-rigour"

    @breach
    Scenario: Only an advisory panel looked at it
      Given France is about to remove Karam, a national of India, to India
      And the case is assessed on 15 November 1996
      And Karam expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in India of persons in the position of Karam
      And the applicant says that only the government, a ministry or an advisory panel reviewed the measure against Karam
      When the case is checked
      Then France's breach of echr-13 is indicated, resting on "no-rigour"

    @compliance
    Scenario: A court reviewed the risk while the removal was held back
      Given France is about to remove Jens, a national of Germany, to Japan
      And the case is assessed on 7 July 1989
      And the prosecution in Japan said that it would seek the death penalty for Jens
      And a court reviewed the lawfulness and reasonableness of the measure against Jens
      When the case is checked
      Then echr-13 is no_breach_shown

    @breach @twin
    Scenario: A court is looking at the risk, and only an interim measure of Strasbourg holds the removal back
      Given Cyprus is about to remove Sipan, a national of Syria, to Syria
      And the case is assessed on 23 July 2013
      And Sipan expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Syria of persons in the position of Sipan
      And a court reviewed the lawfulness and reasonableness of the measure against Sipan
      And the applicant says that Sipan had an appeal that did not suspend the removal
      When the case is checked
      Then Cyprus's breach of echr-13 is indicated, resting on "no-suspensive"

    @compliance @twin
    Scenario: A court is looking at the risk, and the removal is suspended of itself
      Given Cyprus is about to remove Sipan, a national of Syria, to Syria
      And the case is assessed on 23 July 2013
      And Sipan expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Syria of persons in the position of Sipan
      And a court reviewed the lawfulness and reasonableness of the measure against Sipan
      And Sipan had a remedy that suspended the removal automatically
      When the case is checked
      Then echr-13 is no_breach_shown

    @compliance @twin
    Scenario: Removed while a second appeal was open, after a first that suspended the removal
      Given the Netherlands removed Ahmad, a national of Afghanistan, to Afghanistan on 1 March 2017
      And Ahmad expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Afghanistan of persons in the position of Ahmad
      And a court looked at the merits of the measure against Ahmad with evidence open to both sides
      And Ahmad had a remedy that suspended the removal automatically
      And Ahmad was removed before an appeal could be lodged or decided
      When the case is checked
      Then echr-13 is no_breach_shown

    @breach @twin
    Scenario: Haste, and a remedy lodged that could not work
      Given France removed Ismail, a national of Sudan, to Sudan on 16 January 2009
      And Ismail expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Sudan of persons in the position of Ismail
      And Ismail used a remedy against the removal before it was carried out
      And the applicant says that 36 hours passed between the decision and the removal of Ismail
      And the applicant says that no interpreter was provided for Ismail in the procedure on removal or protection
      When the case is checked
      Then France's breach of echr-13 is indicated, resting on "no-access"

    @compliance
    Scenario: Nothing on which to build a complaint
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And no evidence was produced that Alma would be singled out
      And reports describe no serious human-rights abuse in Norway
      And no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then echr-13 is no_breach_shown

  Rule: The State shows that the remedy existed

    @unknown
    Scenario: Nobody speaks of remedies
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then echr-13 is undetermined
      And echr-13 as it stands is no breach

    @dispute
    Scenario: An even dispute goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma had an appeal that did not suspend the removal
      And Italy says that Alma had a remedy that suspended the removal automatically
      When the case is checked
      Then Italy's breach of echr-13 is indicated
      And echr-13 on the applicant's view is true
      And "suspensive_remedy" is a hinge of echr-13

    @dispute
    Scenario: A record contradicts the allegation
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And a record shows that Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then echr-13 is contested
      And "remedy_access" is a hinge of echr-13

  Rule: A remedy left unused by an informed person

    @exception @twin
    Scenario: Open, suspensive, with a lawyer, and not used
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma had a remedy that suspended the removal automatically
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then echr-13 is no_breach_shown
      And the exception "remedy-left-unused" stands

    @exception @twin
    Scenario: The same remedy, without a lawyer
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the harm feared by Alma was not examined by Italy in any way
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma had a remedy that suspended the removal automatically
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of echr-13 is indicated
      And the exception "remedy-left-unused" does not stand

  Rule: When a complaint is arguable, value by value

    @breach
    Scenario Outline: Ways in which a complaint reaches the authorities
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <complaint>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "complaint-made"

      Examples:
        | complaint |
        | Alma expressed a wish to seek asylum or a fear of return |
        | an application for asylum or protection was lodged for Alma before removal |
        | Alma told the authorities of Italy in words of a fear of return |
        | Alma used a remedy against the removal before it was carried out |
        | the asylum procedure of Alma in Italy is pending |
        | Italy rejected the asylum claim of Alma on the merits |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days |
        | Italy did not examine the asylum claim of Alma because it was late |
        | Italy did not examine the asylum claim of Alma because of a safe third country |
        | Italy did not examine the asylum claim of Alma because another State was responsible |
        | an international body indicated a stay in the case of Alma and it was followed |
        | an international body indicated a stay in the case of Alma and the measure took place or continued |

    @unknown @twin
    Scenario Outline: What is no complaint to the authorities
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And reports describe serious or recurrent human-rights abuse in Kazakhstan
      And <what>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is undetermined

      Examples:
        | what |
        | Alma told others, and not the authorities of Italy, of a fear of return |
        | Alma could have used a remedy against the removal before it was carried out and did not |
        | there was no asylum procedure for Alma in Italy |
        | nobody asked an international body in time for a stay in the case of Alma |

    @breach
    Scenario Outline: What stands behind the complaint
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 29 May 2009
      And Alma expressed a wish to seek asylum or a fear of return
      And <what>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "complaint-made"

      Examples:
        | what |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan |
        | members of the group of Alma are targeted as such in Kazakhstan |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan |
        | UNHCR or several bodies asked States to stop transfers to Kazakhstan |
        | there is no asylum procedure in Kazakhstan |
        | reports document onward returns from Kazakhstan of people like Alma |
        | without the present treatment Alma would die within weeks or months |
        | without the present treatment Alma would die within a few years |
        | without the present treatment the health of Alma would decline seriously |
        | a warrant, summons, judgment or request names Alma |
        | letters, press, expert or NGO statements single out Alma |
        | Alma or witnesses give a detailed and consistent account of being singled out |
        | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma |
        | Alma was sentenced to death in Kazakhstan |

    @unknown @twin
    Scenario Outline: What gives it no substance by itself
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 29 May 2009
      And Alma expressed a wish to seek asylum or a fear of return
      And <what>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is undetermined

      Examples:
        | what |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | only isolated incidents against the group of Alma are reported in Kazakhstan |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment |
        | Alma or close family received threats, and no more, from non-State actors in Kazakhstan |
        | the asylum and reception system of Kazakhstan works and fresh claims can be made there |
        | law or agreements allow the onward removal of Alma from Kazakhstan |
        | without the present treatment Alma might have a relapse |
        | Alma states without detail or support to be singled out |
        | inspections or reports say that the facility in Kazakhstan for Alma meets standards |
        | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma |

    @breach
    Scenario Outline: No complaint was made; the authorities knew whom they had, and reports speak of everybody in that position
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And <reports>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "circumstances-known"

      Examples:
        | reports |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan |
        | members of the group of Alma are targeted as such in Kazakhstan |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan |

    @unknown @twin
    Scenario Outline: No complaint was made, and one of the two is missing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <known>
      And <reports>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is undetermined

      Examples:
        | known | reports |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources | reports describe serious or recurrent human-rights abuse in Kazakhstan |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources | inspections or reports say that the facility in Kazakhstan for Alma meets standards |
        | the authorities of Italy did not know the political or risk profile of Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |

    @breach
    Scenario Outline: No complaint was made; an exposed person, and signs that she is wanted there
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And reports <torture> torture or ill-treatment in custody in Kazakhstan <whom>
      And <exposed>
      And <interest>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "exposed-person-of-interest"

      Examples:
        | torture | whom | exposed | interest |
        | record | of persons in the position of Alma | Alma is or was a founder, leader or spokesperson of a party or movement | Kazakhstan or its embassy showed a clear interest in the removal of Alma |
        | describe | as routine for persons in the position of Alma | Alma is or was a founder, leader or spokesperson of a party or movement | Kazakhstan or its embassy showed a clear interest in the removal of Alma |
        | record | of persons in the position of Alma | Alma is or was a member or activist of an opposition party or movement | Kazakhstan or its embassy pressed for the removal of Alma |
        | record | of persons in the position of Alma | Alma works or worked as a journalist, publicist, blogger or writer | agents of another State took part in the seizure, transfer or custody of Alma |
        | record | of persons in the position of Alma | Alma defends the rights of others or represents opponents in court | agents of another State provided the aircraft or other transport for Alma |
        | record | of persons in the position of Alma | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | the operation in which Alma was arrested was aimed at a relative or associate |
        | record | of persons in the position of Alma | Alma is a close relative of a person sought by the authorities | the operation in which Alma was arrested was aimed at a relative or associate |
        | record | of persons in the position of Alma | Alma comes from a family known for political activity | the operation in which Alma was arrested was aimed at a relative or associate |
        | record | of persons in the position of Alma | Alma is sought in Kazakhstan under a warrant, search notice or remand order | agents of another State provided the aircraft or other transport for Alma |
        | record | of persons in the position of Alma | Alma is charged or indicted in Kazakhstan | agents of another State provided the aircraft or other transport for Alma |
        | record | of persons in the position of Alma | a court in Kazakhstan convicted Alma in absentia | agents of another State provided the aircraft or other transport for Alma |
        | record | of persons in the position of Alma | a court in Kazakhstan convicted Alma after a trial in presence | agents of another State provided the aircraft or other transport for Alma |

    @unknown @twin
    Scenario Outline: No complaint was made, and one of the signs is missing
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And <reports>
      And <exposed>
      And <interest>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is undetermined

      Examples:
        | reports | exposed | interest |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is or was a founder, leader or spokesperson of a party or movement | Kazakhstan or its embassy showed a clear interest in the removal of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is or was a member of a political party whose opposition character is not stated | Kazakhstan or its embassy showed a clear interest in the removal of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is not wanted, charged or convicted in Kazakhstan | Kazakhstan or its embassy showed a clear interest in the removal of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is a close relative of a person sought by the authorities | Kazakhstan or its embassy showed no particular interest in the removal of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is a close relative of a person sought by the authorities | agents of another State were present at the transfer of Alma without acting |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | Alma is a close relative of a person sought by the authorities | the operation in which Alma was arrested had Alma as its target |

    @breach
    Scenario: No complaint was made, and article 3 itself would be breached
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on 1 March 2018
      And the illness of Giorgi is life-threatening and needs continuing specialised treatment
      And the medical treatment that Giorgi needs cannot be had in Georgia or is out of reach
      And without the present treatment Giorgi would die within weeks or months
      And Giorgi had an appeal that did not suspend the removal
      When the case is checked
      Then Belgium's breach of echr-13 is indicated, resting on "article-3-engaged"

    @compliance @twin
    Scenario Outline: Nothing to build a complaint on, or only a part of that is shown
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And <person>
      And <pattern>
      And <custody>
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | person | pattern | custody | verdict |
        | no evidence was produced that Alma would be singled out | reports describe no serious human-rights abuse in Norway | reports describe only isolated incidents of torture or ill-treatment in custody in Norway of persons in the position of Alma | no_breach_shown |
        | only reports on the general situation in Norway were produced for Alma | reports describe no serious human-rights abuse in Norway | no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma | undetermined |
        | no evidence was produced that Alma would be singled out | Alma told nobody of a fear of return | no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma | undetermined |
        | no evidence was produced that Alma would be singled out | reports describe no serious human-rights abuse in Norway | Alma told nobody of a fear of return | undetermined |
        | no evidence was produced that Alma would be singled out | reports describe widespread, systematic or massive human-rights abuse in Norway | no torture or ill-treatment in custody in Norway is reported for persons in the position of Alma | undetermined |
        | no evidence was produced that Alma would be singled out | reports describe no serious human-rights abuse in Norway | reports describe torture or ill-treatment in custody in Norway as routine for persons in the position of Alma | indicated    |

    @breach @twin
    Scenario: Nobody there means harm to him, and the complaint is arguable because of his illness
      Given Belgium is about to remove Giorgi, a national of Georgia, to Georgia
      And the case is assessed on 1 March 2018
      And Giorgi expressed a wish to seek asylum or a fear of return
      And no evidence was produced that Giorgi would be singled out
      And reports describe no serious human-rights abuse in Georgia
      And no torture or ill-treatment in custody in Georgia is reported for persons in the position of Giorgi
      And without the present treatment the health of Giorgi would decline seriously
      And Giorgi had an appeal that did not suspend the removal
      When the case is checked
      Then Belgium's breach of echr-13 is indicated, resting on "arguable"

    @breach @twin
    Scenario: Nobody there is ill-treated, and article 3 forbids the sentence that awaits him
      Given Belgium is about to remove Nizar, a national of Tunisia, to the United States
      And the case is assessed on 1 October 2014
      And no evidence was produced that Nizar would be singled out
      And reports describe no serious human-rights abuse in the United States
      And no torture or ill-treatment in custody in the United States is reported for persons in the position of Nizar
      And a life sentence on Nizar in the United States would leave no way to release
      And Nizar had an appeal that did not suspend the removal
      When the case is checked
      Then Belgium's breach of echr-13 is indicated, resting on "arguable" and "article-3-engaged"

    @dispute
    Scenario: A complaint need not be proved to be arguable
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant merely asserts that Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated

    @dispute
    Scenario: Word against word on whether she complained, which she must show
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that Alma told the authorities of Italy in words of a fear of return
      And Italy says that Alma told nobody of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is contested
      And "fear_expressed" is a hinge of echr-13

    @twin
    Scenario Outline: What was known when the removal was carried out
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And a warrant, summons, judgment or request names Alma, which became known to Italy on <date>
      And Alma had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | date | verdict |
        | 30 May 2013 | indicated |
        | 2 June 2013 | undetermined |

  Rule: What is no effective remedy, value by value

    @breach
    Scenario Outline: No suspension of itself, no remedy, or no scrutiny worth the name
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <what>
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "<argument>"

      Examples:
        | what | argument |
        | a judge could suspend the removal at the request of Alma | no-suspensive |
        | the removal of Alma would in practice not be enforced while a remedy was pending | no-suspensive |
        | Alma had an appeal that did not suspend the removal | no-suspensive |
        | Alma had a remedy against the removal only after it | no-suspensive |
        | Alma had no remedy that could reach the removal | no-suspensive |
        | the law of Italy gave Alma no remedy against the removal | none-at-all |
        | no body reviewed the measure against Alma before it was carried out | none-at-all |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma | no-rigour |
        | a court reviewed the measure against Alma without addressing the feared harm | no-rigour |
        | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | no-rigour |
        | the harm feared by Alma was not examined by Italy in any way | no-rigour |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | no-rigour |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look | no-rigour |

    @unknown @twin
    Scenario Outline: What leaves it open whether the remedy was effective
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <what>
      When the case is checked
      Then echr-13 is undetermined

      Examples:
        | what |
        | Alma had a remedy that suspended the removal automatically |
        | Alma used a remedy against the removal before it was carried out |
        | a court looked at the merits of the measure against Alma with evidence open to both sides |
        | a court reviewed the measure against Alma on evidence withheld from Alma |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma |
        | Italy examined one ground of the harm feared by Alma and not another |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account |

    @twin
    Scenario Outline: A short hearing, and what was looked at in it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <hearing>
      And <look>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | hearing | look | verdict |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Italy examined one ground of the harm feared by Alma and not another | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Italy looked at general reports on the harm feared by Alma and not at the personal account | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | undetermined |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | Italy looked at general reports on the harm feared by Alma and not at the personal account | undetermined |

    @breach
    Scenario: A remedy that a bare assertion denies calls for better evidence
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant merely asserts that Alma had no remedy that could reach the removal
      When the case is checked
      Then echr-13 is arguable

  Rule: A remedy out of reach, value by value

    @breach
    Scenario Outline: Removed first
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <what>
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "removed-first"

      Examples:
        | what |
        | Alma was removed before an appeal could be lodged or decided |
        | Alma was removed although a domestic body had suspended the removal |

    @exception @twin
    Scenario Outline: Removed before a further appeal was decided: one court with suspensive effect is enough
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma was removed before an appeal could be lodged or decided
      And <court>
      And <effect>
      And <access>
      When the case is checked
      Then echr-13 is <verdict>
      And the exception "one-level-was-enough" <stands>

      Examples:
        | court | effect | access | verdict | stands |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | Alma had a remedy that suspended the removal automatically | Alma was prevented in practice from using a remedy against the removal | undetermined | stands |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma | Alma had a remedy that suspended the removal automatically | Alma used a remedy against the removal before it was carried out | no_breach_shown | stands |
        | a court reviewed the measure against Alma on evidence withheld from Alma | Alma had a remedy that suspended the removal automatically | Alma used a remedy against the removal before it was carried out | undetermined | stands |
        | a court reviewed the measure against Alma without addressing the feared harm | Alma had a remedy that suspended the removal automatically | Alma used a remedy against the removal before it was carried out | indicated | does not stand |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | a judge could suspend the removal at the request of Alma | Alma used a remedy against the removal before it was carried out | indicated | does not stand |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the removal of Alma would in practice not be enforced while a remedy was pending | Alma was prevented in practice from using a remedy against the removal | indicated | does not stand |

    @breach
    Scenario: One court with suspensive effect, and then a stay that was ignored
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma had a remedy that suspended the removal automatically
      And Alma was removed although a domestic body had suspended the removal
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "removed-first"
      And the exception "one-level-was-enough" does not stand

    @breach
    Scenario Outline: Two obstacles together
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <one>
      And <other>
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "obstacles-together"

      Examples:
        | one | other |
        | 48 hours passed between the decision and the removal of Alma | the order did not tell Alma which remedies were open |
        | the written order was served on Alma late, at or just before execution | the order did not tell Alma which remedies were open |
        | the written order was not served on Alma, or only after removal | the order did not tell Alma which remedies were open |
        | no written order against Alma exists | 36 hours passed between the decision and the removal of Alma |
        | Alma had no access to a lawyer against the removal or in the asylum procedure | 36 hours passed between the decision and the removal of Alma |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | 36 hours passed between the decision and the removal of Alma |
        | Alma had no lawyer in detention | 36 hours passed between the decision and the removal of Alma |
        | Alma could speak to a lawyer in detention only late or with obstacles | 36 hours passed between the decision and the removal of Alma |
        | no interpreter was provided for Alma in the procedure on removal or protection | 36 hours passed between the decision and the removal of Alma |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part | 36 hours passed between the decision and the removal of Alma |
        | the removal order was in a language that Alma does not understand and no help was given | 36 hours passed between the decision and the removal of Alma |
        | Alma needed an interpreter in detention and had none | 36 hours passed between the decision and the removal of Alma |
        | Alma was not informed of the procedure, the decision or the destination | 36 hours passed between the decision and the removal of Alma |
        | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread | 36 hours passed between the decision and the removal of Alma |
        | Alma had no contact with the outside in detention | 36 hours passed between the decision and the removal of Alma |
        | the detention of Alma was secret or denied | 36 hours passed between the decision and the removal of Alma |

    @unknown @twin
    Scenario Outline: One obstacle alone, or what is none
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <one>
      And <other>
      When the case is checked
      Then echr-13 is undetermined

      Examples:
        | one | other |
        | 49 hours passed between the decision and the removal of Alma | the order did not tell Alma which remedies were open |
        | 36 hours passed between the decision and the removal of Alma | the order told Alma which remedies were open |
        | 36 hours passed between the decision and the removal of Alma | the written order was served on Alma with time to act before execution |
        | 36 hours passed between the decision and the removal of Alma | Alma was assisted by a lawyer against the removal or in the asylum procedure |
        | 36 hours passed between the decision and the removal of Alma | Alma was assisted by a lawyer in detention |
        | 36 hours passed between the decision and the removal of Alma | an interpreter was provided for Alma in the procedure on removal or protection |
        | 36 hours passed between the decision and the removal of Alma | the removal order was in a language that Alma understands |
        | 36 hours passed between the decision and the removal of Alma | an interpreter was provided for Alma in detention |
        | 36 hours passed between the decision and the removal of Alma | Alma was informed of the procedure, the decision or the destination in a language and form understood |
        | 36 hours passed between the decision and the removal of Alma | Alma had visits, a lawyer and post in detention |

    @twin
    Scenario Outline: Prevented, or hurried and without means, and a court that looked at it all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <one>
      And <other>
      And <court>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | one | other | court | verdict |
        | Alma was prevented in practice from using a remedy against the removal | 36 hours passed between the decision and the removal of Alma | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | Alma was prevented in practice from using a remedy against the removal | 36 hours passed between the decision and the removal of Alma | a court reviewed the measure against Alma on evidence withheld from Alma | undetermined |
        | Alma was prevented in practice from using a remedy against the removal | 36 hours passed between the decision and the removal of Alma | a court reviewed the lawfulness and reasonableness of the measure against Alma | indicated |
        | no interpreter was provided for Alma in the procedure on removal or protection | 36 hours passed between the decision and the removal of Alma | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | no interpreter was provided for Alma in the procedure on removal or protection | 36 hours passed between the decision and the removal of Alma | a court reviewed the lawfulness and reasonableness of the measure against Alma | indicated |

    @breach @twin
    Scenario: A court looked at the merits, and she was removed before the appeal that she had
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "removed-first"

    @twin
    Scenario Outline: Hurried and without an interpreter; with time to act and a lawyer, or not
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And 36 hours passed between the decision and the removal of Alma
      And no interpreter was provided for Alma in the procedure on removal or protection
      And <access>
      And <lawyer>
      And <order>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | access | lawyer | order | verdict |
        | Alma used a remedy against the removal before it was carried out | Alma was assisted by a lawyer against the removal or in the asylum procedure | the written order was served on Alma with time to act before execution | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one | the written order was served on Alma with time to act before execution | undetermined |
        | Alma used a remedy against the removal before it was carried out | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | the written order was served on Alma with time to act before execution | indicated |
        | Alma used a remedy against the removal before it was carried out | Alma was assisted by a lawyer against the removal or in the asylum procedure | the written order was served on Alma late, at or just before execution | indicated |
        | Alma was prevented in practice from using a remedy against the removal | Alma was assisted by a lawyer against the removal or in the asylum procedure | the written order was served on Alma with time to act before execution | indicated |
        | the order told Alma which remedies were open | Alma was assisted by a lawyer against the removal or in the asylum procedure | the written order was served on Alma with time to act before execution | indicated |

    @breach @twin
    Scenario: With time to act and a lawyer, and removed while the remedy was pending
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And the written order was served on Alma with time to act before execution
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of echr-13 is indicated, resting on "removed-first"

  Rule: A court that looked at the risk while the removal was held back, value by value

    @compliance @twin
    Scenario Outline: Which court, and with which evidence
      Given the United Kingdom is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <court>
      And <safeguard>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | court | safeguard | verdict |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | no safeguard balanced the use of secret evidence against Alma | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma | a special advocate saw the secret evidence for Alma | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma | Alma had an own lawyer who was cleared to see the secret evidence | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma | Alma was given a summary of the secret evidence | undetermined |
        | a court reviewed the measure against Alma on evidence withheld from Alma | no safeguard balanced the use of secret evidence against Alma | undetermined |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | a special advocate saw the secret evidence for Alma | undetermined |

    @compliance @twin
    Scenario Outline: What held the removal back
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the case is assessed on 27 August 2013
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <what>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | what | verdict |
        | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | no_breach_shown |
        | Alma was not removed before the appeal was decided | no_breach_shown |
        | Alma had a remedy that suspended the removal automatically | no_breach_shown |
        | Alma has been removed, transferred or surrendered to Kazakhstan | undetermined |
        | a judge could suspend the removal at the request of Alma | indicated |

    @exception @twin
    Scenario Outline: Held back by grace, and the removal is still to come
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the case is assessed on 27 August 2013
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <status>
      And <effect>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | status | effect | verdict |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out | a judge could suspend the removal at the request of Alma | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | the removal of Alma would in practice not be enforced while a remedy was pending | indicated |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | Alma had an appeal that did not suspend the removal | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | Alma had a remedy against the removal only after it | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | Alma had no remedy that could reach the removal | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | Alma had a remedy that suspended the removal automatically | no_breach_shown |

    @twin
    Scenario: Held back by grace until the court had decided
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was not removed before the appeal was decided
      And a judge could suspend the removal at the request of Alma
      When the case is checked
      Then echr-13 is no_breach_shown

    @twin
    Scenario Outline: Suspension of itself is required since Gebremedhin of 26 April 2007
      Given France is about to remove Asebeha, a national of Eritrea, to Eritrea
      And the case is assessed on <date>
      And Asebeha expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Eritrea of persons in the position of Asebeha
      And a court reviewed the lawfulness and reasonableness of the measure against Asebeha
      And Asebeha had an appeal that did not suspend the removal
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | date | verdict |
        | 25 April 2007 | no_breach_shown |
        | 26 April 2007 | indicated |

    @exception
    Scenario Outline: A court looked at it, and it was worth nothing all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was not removed before the appeal was decided
      And <what>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | what | verdict |
        | Alma was removed although a domestic body had suspended the removal | indicated |
        | no domestic stay was in force at the removal of Alma | no_breach_shown |
        | the harm feared by Alma was not examined by Italy in any way | indicated |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | indicated |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look | indicated |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | no_breach_shown |
        | Alma was prevented in practice from using a remedy against the removal | undetermined |
        | Alma used a remedy against the removal before it was carried out | no_breach_shown |

  Rule: A remedy left unused and a free departure, value by value

    @exception @twin
    Scenario Outline: What makes the remedy one that had to be used
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      And <access>
      And <effect>
      And <lawyer>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | access | effect | lawyer | verdict |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma had a remedy that suspended the removal automatically | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one | no_breach_shown |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma had a remedy that suspended the removal automatically | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | indicated |
        | Alma could have used a remedy against the removal before it was carried out and did not | a judge could suspend the removal at the request of Alma | Alma was assisted by a lawyer against the removal or in the asylum procedure | indicated |
        | Alma used a remedy against the removal before it was carried out | Alma had a remedy that suspended the removal automatically | Alma was assisted by a lawyer against the removal or in the asylum procedure | indicated |

    @exception @dispute
    Scenario: Two records on whether the remedy could be used: the tie goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the harm feared by Alma was not examined by Italy in any way
      And a record shows that Alma could have used a remedy against the removal before it was carried out and did not
      And a record shows that Alma was prevented in practice from using a remedy against the removal
      And Alma had a remedy that suspended the removal automatically
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of echr-13 is indicated
      And the exception "remedy-left-unused" does not stand

    @exception
    Scenario Outline: Whether there was a removal at all
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma expressed a wish to seek asylum or a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the case is assessed on 27 August 2013
      And Alma had no remedy that could reach the removal
      And <status>
      And <choice>
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | status | choice | verdict |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma chose freely and with full information to leave | no_breach_shown |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma agreed to leave under pressure | indicated |
        | Alma has been removed, transferred or surrendered to Kazakhstan | Alma chose freely and with full information to leave | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | Alma did not agree to leave | indicated |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | Alma did not agree to leave | indicated |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | Alma did not agree to leave | indicated |

  Rule: Who is bound

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And Alma had no remedy that could reach the removal
      When the case is checked
      Then echr-13 does not apply because "not bound"

  Rule: A transfer to a State of the common asylum system with mere shortcomings is not arguable by itself

    @compliance @twin
    Scenario Outline: A stay on request only
      Given Switzerland is about to remove Amir, a national of Syria, to Italy
      And the case is assessed on 30 June 2015
      And the measure of Switzerland is the transfer of Amir to the State responsible for the asylum claim or the first State of asylum
      And an application for asylum or protection was lodged for Amir before removal
      And agents of Italy beat, tortured, raped or similarly ill-treated Amir in the past
      And reports describe shortcomings of the asylum and reception system of Italy
      And <more>
      And a judge could suspend the removal at the request of Amir
      When the case is checked
      Then echr-13 as it stands is <outcome>

      Examples:
        | more                                                                                      | outcome   |
        | Amir is an adult without dependants                                                       | no breach |
        | Amir is a parent with minor children                                                      | a breach  |
        | Amir is or was homeless or without means in Italy                                         | a breach  |
        | the medical treatment that Amir needs cannot be had in Italy or is out of reach           | a breach  |

    @compliance @twin
    Scenario Outline: What a transfer to a State bound by the Convention could rest on in 2008
      Given the United Kingdom is about to remove Reza, a national of Iran, to Greece
      And the case is assessed on <day>
      And the measure of the United Kingdom is the transfer of Reza to the State responsible for the asylum claim or the first State of asylum
      And Greece took part in the asylum system of the European Union or in the Dublin system
      And an application for asylum or protection was lodged for Reza before removal
      And UNHCR or several bodies asked States to stop transfers to Greece
      And <onward>
      And the United Kingdom applied a presumption or list to the harm feared by Reza without an individual look
      And a judge could suspend the removal at the request of Reza
      When the case is checked
      Then echr-13 as it stands is <outcome>

      Examples:
        | day             | onward                                                           | outcome   |
        | 2 December 2008 | nothing indicates an onward removal of Reza from Greece          | no breach |
        | 21 January 2011 | nothing indicates an onward removal of Reza from Greece          | a breach  |
        | 2 December 2008 | reports document onward returns from Greece of people like Reza  | a breach  |

    @compliance @twin
    Scenario Outline: A family and mere shortcomings, before and since guarantees are asked for
      Given the Netherlands is about to remove Amina, a national of Somalia, to Italy
      And the case is assessed on <day>
      And the measure of the Netherlands is the transfer of Amina to the State responsible for the asylum claim or the first State of asylum
      And an application for asylum or protection was lodged for Amina before removal
      And Amina is a parent with minor children
      And reports describe shortcomings of the asylum and reception system of Italy
      And Amina or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Italy
      And a judge could suspend the removal at the request of Amina
      When the case is checked
      Then echr-13 as it stands is <outcome>

      Examples:
        | day             | outcome   |
        | 2 April 2013    | no breach |
        | 4 November 2014 | a breach  |

  Rule: A claim that is left waiting needs a remedy as well

    @breach @twin
    Scenario Outline: No removal ordered, and the claim not looked at
      Given Greece is about to remove Jawad, a national of Afghanistan, to Afghanistan
      And the case is assessed on 21 January 2011
      And no removal of Jawad to Afghanistan was ordered
      And an application for asylum or protection was lodged for Jawad before removal
      And <procedure>
      And there is armed conflict at the place in Afghanistan to which Jawad would go, or in the whole country
      And the harm feared by Jawad was not examined by Greece in any way
      When the case is checked
      Then echr-13 is <verdict>

      Examples:
        | procedure                                          | verdict        |
        | the asylum procedure of Jawad in Greece is pending | indicated      |
        | Greece granted asylum or protection to Jawad       | not_applicable |
