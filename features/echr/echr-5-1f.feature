Feature: Detention of an alien to prevent entry or with a view to removal (ECHR art 5(1)(f))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And Italy kept Alma in a place that Alma could not freely leave
    And the case is assessed on 27 August 2013

  Rule: A procedure prescribed by law

    @breach
    Scenario Outline: Orders that cannot carry a detention
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that <defect>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | defect | verdict |
        | there was no order and no record of the detention of Alma | indicated |
        | no order but an unpublished agreement or practice put Alma in detention | indicated |
        | there was no order to detain Alma, and the authorities say that it was no detention | indicated |
        | an order without time limit or reasons put Alma in detention | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | undetermined |
        | a court decision under a statute ordered the detention of Alma | undetermined |
        | an administrative order under a statute ordered the detention of Alma | undetermined |
        | the detention order against Alma came from an authority without competence | indicated |
        | the detention order against Alma was made without a hearing that the law requires | indicated |
        | the detention order against Alma was made or validated after a time limit had passed | indicated |
        | the detention order gives a wrong name, identity or nationality for Alma | undetermined |
        | the detention order against Alma lacks the reasons that the law requires | undetermined |
        | no defect of the detention order against Alma is known | undetermined |
        | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | a domestic court held the detention of Alma to be lawful | undetermined |
        | no domestic court ruled on whether the detention of Alma was lawful | undetermined |

    @breach
    Scenario Outline: What domestic law says of this detention
      Given the applicant says that <basis>
      And the detention of Alma served to prepare or carry out a removal
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | basis | verdict |
        | the law of Italy forbids the measure against Alma | indicated |
        | Italy acted against Alma outside any procedure | indicated |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | undetermined |
        | the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |
        | the order underlying the measure of Italy against Alma was under appeal or stayed | undetermined |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing | undetermined |
        | an order of Italy against Alma is said to exist and was withheld or not produced | undetermined |

    @twin
    Scenario: A court found the expulsion unlawful and said nothing of the detention
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And a court found that a domestic court said that the removal of Alma was unlawful without setting the order aside
      When the case is checked
      Then echr-5-1f is undetermined

    @twin @exception
    Scenario Outline: An order of a court stands although it is set aside later; one of the administration does not
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And a record shows that <order>
      And the applicant says that a domestic court declared the detention of Alma unlawful or set aside its validation
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | order | verdict |
        | a court decision under a statute ordered the detention of Alma | undetermined |
        | an administrative order under a statute ordered the detention of Alma | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | indicated |

    @exception @compliance
    Scenario Outline: An order under a statute, and what makes it void on its face
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And <order>
      And <defect>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | order | defect | verdict |
        | a court decision under a statute ordered the detention of Alma | the detention order against Alma came from an authority without competence | indicated |
        | a court decision under a statute ordered the detention of Alma | the detention order against Alma was made without a hearing that the law requires | indicated |
        | a court decision under a statute ordered the detention of Alma | the detention order against Alma was made or validated after a time limit had passed | indicated |
        | a court decision under a statute ordered the detention of Alma | the detention order gives a wrong name, identity or nationality for Alma | no_breach_shown |
        | a court decision under a statute ordered the detention of Alma | a domestic court declared the detention of Alma unlawful or set aside its validation | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | an administrative order under a statute ordered the detention of Alma | a domestic court held the detention of Alma to be lawful | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | no defect of the detention order against Alma is known | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | undetermined |
        | an administrative order under a statute ordered the detention of Alma | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | a request to extradite Alma was pending at the removal | no_breach_shown |
        | there was no order and no record of the detention of Alma | Alma was taken in an ordinary arrest | indicated |

    @exception
    Scenario Outline: What domestic law says of a detention under an order
      Given <basis>
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | basis | verdict |
        | the law of Italy forbids the measure against Alma | indicated |
        | Italy acted against Alma outside any procedure | indicated |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | no_breach_shown |

    @dispute
    Scenario: Word against word on the order, which the State has to show
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that there was no order and no record of the detention of Alma
      And Italy says that an administrative order under a statute ordered the detention of Alma
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "no-law"
      And echr-5-1f on the respondent's view is unknown

    @dispute
    Scenario: The order itself against her word
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that there was no order and no record of the detention of Alma
      And a record shows that an administrative order under a statute ordered the detention of Alma
      When the case is checked
      Then echr-5-1f is contested
      And "detention_basis" is a hinge of echr-5-1f

  Rule: Good faith

    @breach
    Scenario Outline: A purpose that was hidden
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And <voice> that <sign>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | voice | sign | verdict |
        | a record shows | the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | the applicant says | the authorities of Italy hid the real purpose when they called or held Alma | arguable |
        | a record shows | officials of Italy withheld known facts from the judge or authority that decided on Alma | indicated |
        | a record shows | a court had refused to extradite Alma to the State that then got hold of Alma | indicated |
        | a record shows | a request to extradite Alma was pending at the removal | undetermined |

    @twin
    Scenario: A court had refused extradition, and the removal is still to come
      Given Italy is about to remove Alma to Kazakhstan
      And a court had refused to extradite Alma to the State that then got hold of Alma
      When the case is checked
      Then echr-5-1f is undetermined

    @twin
    Scenario: A court had refused extradition, and she left without enforcement
      Given Italy is about to remove Alma to Kazakhstan
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And the detention of Alma served to prepare or carry out a removal
      And a court had refused to extradite Alma to the State that then got hold of Alma
      When the case is checked
      Then echr-5-1f is undetermined

    @breach
    Scenario: A refused extradition as one of three signs before a removal
      Given Italy is about to remove Alma to Kazakhstan
      And a court had refused to extradite Alma to the State that then got hold of Alma
      And the other State asked Italy to deport Alma
      And the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "bad-faith"

    @breach
    Scenario Outline: Three signs of a disguised extradition
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And a record shows that <first>
      And a record shows that <second>
      And a record shows that <third>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | first | second | third | verdict |
        | Alma was sought in Kazakhstan and no extradition procedure was used | the other State asked Italy to arrest or detain Alma | agents of another State provided the aircraft or other transport for Alma | indicated |
        | a request to extradite Alma was pending at the removal | the other State asked Italy to deport Alma | agents of another State took part in the seizure, transfer or custody of Alma | indicated |
        | the removal of Alma had no link with extradition | the other State asked Italy to deport Alma | agents of another State took part in the seizure, transfer or custody of Alma | undetermined |
        | Alma was sought in Kazakhstan and no extradition procedure was used | the other State asked Italy to find or identify Alma | agents of another State took part in the seizure, transfer or custody of Alma | undetermined |
        | Alma was sought in Kazakhstan and no extradition procedure was used | the other State told Italy that the documents of Alma were false or to be checked | agents of another State took part in the seizure, transfer or custody of Alma | undetermined |
        | Alma was sought in Kazakhstan and no extradition procedure was used | the other State asked Italy only for the arrest of a relative or associate of Alma | agents of another State took part in the seizure, transfer or custody of Alma | undetermined |
        | Alma was sought in Kazakhstan and no extradition procedure was used | the other State asked Italy to deport Alma | agents of another State were present at the transfer of Alma without acting | undetermined |
        | Alma was sought in Kazakhstan and no extradition procedure was used | the other State asked Italy to deport Alma | no agents of another State took part in the transfer of Alma | undetermined |
        | the detention of Alma served a criminal investigation of another State | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had no contact with the outside in detention | established |
        | the detention of Alma served to put pressure on a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | the detention of Alma was secret or denied | established |
        | the detention of Alma served to put pressure on a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had no lawyer in detention | indicated |
        | the detention of Alma served to put pressure on a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma could speak to a lawyer in detention only late or with obstacles | undetermined |
        | the detention of Alma served to put pressure on a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had limited visits or was isolated in detention | undetermined |
        | the detention of Alma served to put pressure on a relative | the removal of Alma took the usual course of such cases | Alma had no lawyer in detention | undetermined |
        | the detention of Alma served to prepare or carry out a removal | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had no lawyer in detention | undetermined |
        | the detention of Alma served to put pressure on a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma was assisted by a lawyer in detention | undetermined |
        | the detention of Alma served to put pressure on a relative | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had visits, a lawyer and post in detention | undetermined |
        | the detention of Alma served to establish identity | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had no lawyer in detention | undetermined |
        | the detention of Alma served criminal proceedings of Italy itself | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | Alma had no lawyer in detention | undetermined |

    @compliance @twin
    Scenario: The same signs in a case that took its ordinary course before a judge
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was sought in Kazakhstan and no extradition procedure was used
      And the other State asked Italy to deport Alma
      And agents of another State provided the aircraft or other transport for Alma
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a court decision under a statute ordered the detention of Alma
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      When the case is checked
      Then echr-5-1f is no_breach_shown

    @exception
    Scenario Outline: What the ordinary course does not answer
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a record shows that <sign>
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "bad-faith"

      Examples:
        | sign |
        | the authorities of Italy hid the real purpose when they called or held Alma |
        | officials of Italy withheld known facts from the judge or authority that decided on Alma |
        | a court had refused to extradite Alma to the State that then got hold of Alma |

    @twin
    Scenario Outline: The ordinary course needs a hearing with counsel and an ordinary timetable
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was sought in Kazakhstan and no extradition procedure was used
      And the other State asked Italy to deport Alma
      And agents of another State provided the aircraft or other transport for Alma
      And <course>
      And <hearing>
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "bad-faith"

      Examples:
        | course | hearing |
        | the removal of Alma took the usual course of such cases | a judge heard Alma on the detention in person and without counsel |
        | the removal of Alma took the usual course of such cases | a judge dealt with the detention of Alma in absence or in writing only |
        | the removal of Alma took the usual course of such cases | no judge heard Alma on the detention |
        | the removal of Alma was handled with a speed, secrecy or effort that is unusual in such cases | a judge heard Alma on the detention in person and with counsel |

    @dispute
    Scenario: An even dispute about deception goes against the applicant
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that the authorities of Italy hid the real purpose when they called or held Alma
      And Italy says that the authorities of Italy did not hide the real purpose when they called or held Alma
      When the case is checked
      Then echr-5-1f is contested

    @dispute
    Scenario Outline: The same dispute about a detention that was denied, which is the State's to explain
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And <contact>
      And the applicant says that the authorities of Italy hid the real purpose when they called or held Alma
      And Italy says that the authorities of Italy did not hide the real purpose when they called or held Alma
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | contact | verdict |
        | the detention of Alma was secret or denied | indicated |
        | Alma had no contact with the outside in detention | contested |
        | Alma had visits, a lawyer and post in detention | contested |

    @exception
    Scenario: The ordinary course is the State's plea, deception the applicant's to show
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a court decision under a statute ordered the detention of Alma
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And the applicant says that the authorities of Italy hid the real purpose when they called or held Alma
      And Italy says that the authorities of Italy did not hide the real purpose when they called or held Alma
      When the case is checked
      Then echr-5-1f is contested
      And echr-5-1f on the weighed view is false

  Rule: Removal in fact pursued

    @breach
    Scenario Outline: Steps towards removal
      Given Italy is about to remove Alma to Kazakhstan
      And the applicant says that <steps>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | steps | verdict |
        | no steps towards the removal of Alma were taken at any time of the detention | indicated |
        | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking | indicated |
        | few steps towards the removal of Alma were taken during the detention, with long gaps | indicated |
        | steps towards the removal of Alma followed each other throughout the detention | undetermined |

    @dispute
    Scenario: Word against word on the steps, which the State has to show
      Given Italy is about to remove Alma to Kazakhstan
      And the applicant says that no steps towards the removal of Alma were taken at any time of the detention
      And Italy says that steps towards the removal of Alma followed each other throughout the detention
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "no-action"

    @twin @compliance
    Scenario Outline: A person who was never admitted is held to prevent an entry
      Given Italy is about to remove Alma to Kazakhstan
      And <status>
      And no steps towards the removal of Alma were taken at any time of the detention
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a court decision under a statute ordered the detention of Alma
      And Alma was eighteen years old or older at the time
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | status | verdict |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit | no_breach_shown |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | indicated |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | indicated |

    @twin
    Scenario Outline: Whether a claim that lets her stay ends the view to removal is left open
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to prepare or carry out a removal
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a court decision under a statute ordered the detention of Alma
      And Alma was eighteen years old or older at the time
      And <status>
      And <steps>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | status | steps | verdict |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | steps towards the removal of Alma followed each other throughout the detention | undetermined |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | no steps towards the removal of Alma were taken at any time of the detention | indicated |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | steps towards the removal of Alma followed each other throughout the detention | no_breach_shown |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy | steps towards the removal of Alma followed each other throughout the detention | no_breach_shown |

    @exception @compliance
    Scenario Outline: Held on a criminal charge of the State itself, while a removal is planned as well
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served criminal proceedings of Italy itself
      And no steps towards the removal of Alma were taken at any time of the detention
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a court decision under a statute ordered the detention of Alma
      And Alma was eighteen years old or older at the time
      And <other>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | other | verdict |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | no_breach_shown |
        | the detention of Alma served to establish identity | no_breach_shown |
        | the detention of Alma served to prepare or carry out a removal | indicated |
        | the detention of Alma served a criminal investigation of another State | indicated |
        | the detention of Alma served to put pressure on a relative | indicated |

    @twin
    Scenario: Held to establish identity, and nothing done towards removal
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to establish identity
      And no steps towards the removal of Alma were taken at any time of the detention
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "no-action"
      And the exception "another-ground" does not stand

    @dispute
    Scenario: The charge is the State's plea, and that removal was meant as well the applicant's to show
      Given Italy is about to remove Alma to Kazakhstan
      And no steps towards the removal of Alma were taken at any time of the detention
      And a record shows that the detention of Alma served criminal proceedings of Italy itself
      And the applicant says that the detention of Alma served to prepare or carry out a removal
      And Italy denies that the detention of Alma served to prepare or carry out a removal
      When the case is checked
      Then echr-5-1f is contested

  Rule: Children

    @breach
    Scenario Outline: A child in detention
      Given Italy detained Alua, a national of Kazakhstan, on 29 May 2013
      And Alua is the daughter of Alma
      And Italy kept Alua in a place that Alua could not freely leave
      And Italy is about to remove Alua to Kazakhstan
      And <child>
      And the applicant says that <how>
      When the case is checked
      Then echr-5-1f is <verdict> for Alua

      Examples:
        | child | how | verdict |
        | Alua was under the age of eighteen at the time | the decisions do not mention measures short of detention for Alua | indicated |
        | Alua was eighteen years old or older at the time | the decisions do not mention measures short of detention for Alua | undetermined |
        | Alua was under the age of eighteen at the time | the decisions show that measures short of detention were considered for Alua | undetermined |
        | Alua was under the age of eighteen at the time | Alua and the family were detained together with strangers | indicated |
        | Alua was under the age of eighteen at the time | Alua and the family were detained apart from each other | indicated |
        | Alua was eighteen years old or older at the time | Alua and the family were detained together with strangers | undetermined |
        | Alua was under the age of eighteen at the time | Alua and the family were detained in a unit of their own | undetermined |
        | Alua was under the age of eighteen at the time | Alua was kept for a short stay in overcrowded or unhygienic conditions | indicated |
        | Alua was under the age of eighteen at the time | Alua was kept in severe overcrowding and bad hygiene | indicated |
        | Alua was under the age of eighteen at the time | Alua was kept in basic conditions with shortcomings | undetermined |
        | Alua was under the age of eighteen at the time | Alua was kept with good facilities and services | undetermined |
        | Alua was under the age of eighteen at the time | nothing specific was filed on the conditions in which Alua was kept | undetermined |

    @twin
    Scenario Outline: The same conditions, and nobody says that the person is a child
      Given Italy is about to remove Alma to Kazakhstan
      And <how>
      When the case is checked
      Then echr-5-1f is undetermined

      Examples:
        | how |
        | the decisions do not mention measures short of detention for Alma |
        | Alma was kept in severe overcrowding and bad hygiene |

    @unknown
    Scenario: A child in a unit of the family's own, in a case without other fault, stays open
      Given Italy is about to remove Alma to Kazakhstan
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And a court decision under a statute ordered the detention of Alma
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was under the age of eighteen at the time
      And the decisions show that measures short of detention were considered for Alma
      And Alma and the family were detained in a unit of their own
      When the case is checked
      Then echr-5-1f is undetermined

    @twin @exception
    Scenario: Overcrowded in a unit of the family's own, and nobody speaks of alternatives
      Given Italy is about to remove Alma to Kazakhstan
      And Alma was under the age of eighteen at the time
      And Alma was kept for a short stay in overcrowded or unhygienic conditions
      And Alma and the family were detained in a unit of their own
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "unfit-for-a-child"

    @twin @exception
    Scenario Outline: Overcrowded, but a unit of the family's own after alternatives were considered
      Given Italy is about to remove Alma to Kazakhstan
      And Alma was under the age of eighteen at the time
      And Alma was kept for a short stay in overcrowded or unhygienic conditions
      And <alternatives>
      And <unit>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | alternatives | unit | verdict |
        | the decisions show that measures short of detention were considered for Alma | Alma and the family were detained in a unit of their own | undetermined |
        | the decisions show that measures short of detention were considered for Alma | Alma and the family were detained together with strangers | indicated |
        | the decisions do not mention measures short of detention for Alma | Alma and the family were detained in a unit of their own | indicated |

    @dispute
    Scenario: Word against word on alternatives, which the State has to show
      Given Italy is about to remove Alma to Kazakhstan
      And Alma was under the age of eighteen at the time
      And the applicant says that the decisions do not mention measures short of detention for Alma
      And Italy says that the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then Italy's breach of echr-5-1f is indicated, resting on "unfit-for-a-child"

  Rule: Deprivation of liberty of an alien

    @unknown
    Scenario: Nothing is known but that she was held before the removal
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      When the case is checked
      Then echr-5-1f is undetermined
      And the question "Which document ordered the detention?" is asked

    @twin
    Scenario Outline: Which detentions are tested here
      Given <stage>
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | stage | verdict |
        | Italy removed Alma to Kazakhstan on 31 May 2013 | indicated |
        | Italy is about to remove Alma to Kazakhstan | indicated |
        | the detention of Alma served to prepare or carry out a removal | indicated |
        | the detention of Alma served a criminal investigation of another State | indicated |
        | the detention of Alma served criminal proceedings of Italy itself | undetermined |
        | the detention of Alma served to establish identity | undetermined |
        | the detention of Alma served to put pressure on a relative | undetermined |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit | indicated |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | indicated |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy | indicated |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | indicated |
        | steps towards the removal of Alma followed each other throughout the detention | indicated |
        | few steps towards the removal of Alma were taken during the detention, with long gaps | indicated |
        | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking | indicated |
        | no steps towards the removal of Alma were taken at any time of the detention | indicated |
        | the detention order names a risk of absconding shown for Alma | indicated |
        | the detention order names a risk of absconding without individual reasons for Alma | indicated |
        | the detention order says that Alma avoids or hampers the removal | indicated |
        | the detention order names a check of the identity or nationality of Alma | indicated |
        | the detention order names nothing but the application of Alma for protection | indicated |
        | the detention order says that elements of the application of Alma cannot be had without detention | indicated |
        | the detention order says that a decision on the entry of Alma is to be made | indicated |
        | the detention order says that Alma applied merely to delay or frustrate a return that was under way | indicated |
        | the detention order says that Alma is to be transferred to the State responsible for the application | indicated |
        | the detention order names public order or security against Alma | undetermined |
        | Alma could leave the place only towards the country feared | indicated |
        | Alma could not leave the place towards any State | indicated |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | undetermined |

    @twin
    Scenario Outline: A removal that was stayed, and one that lapsed
      Given Italy is about to remove Alma to Kazakhstan
      And <status>
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | status | verdict |
        | the removal of Alma to Kazakhstan is suspended for the time being | indicated |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | undetermined |
        | no removal of Alma to Kazakhstan was ordered | undetermined |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | undetermined |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | undetermined |

    Scenario Outline: House arrest deprives of liberty, a duty to report does not
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy is about to remove Bo to Kazakhstan
      And there was no order and no record of the detention of Bo
      And <restriction>
      When the case is checked
      Then echr-5-1f is <verdict> for Bo

      Examples:
        | restriction | verdict |
        | Bo was under house arrest | indicated |
        | Bo had to live in a narrow area | undetermined |
        | Bo had to live in a wide area | no_breach_shown |
        | Bo had a duty to report | no_breach_shown |
        | Italy kept Bo in a place that Bo could not freely leave | indicated |
        | Italy did not keep Bo in any place against the will of Bo | no_breach_shown |

    @twin
    Scenario Outline: A zone that could be left towards a third State
      Given Italy is about to remove Alma to Kazakhstan
      And there was no order and no record of the detention of Alma
      And <place>
      And <exit>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | place | exit | verdict |
        | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Alma was at the border line or fence when Italy acted | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Alma was on the territory of Italy when it acted | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place only towards the country feared | indicated |
        | Alma was in a port, airport or transit zone when Italy acted | Alma could not leave the place towards any State | indicated |

    @dispute
    Scenario: Whether she was held at all is the applicant's to show
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy is about to remove Bo to Kazakhstan
      And there was no order and no record of the detention of Bo
      And the applicant says that Italy kept Bo in a place that Bo could not freely leave
      And Italy says that Italy did not keep Bo in any place against the will of Bo
      When the case is checked
      Then echr-5-1f is contested for Bo

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And the detention of Bo served to prepare or carry out a removal
      And there was no order and no record of the detention of Bo
      When the case is checked
      Then echr-5-1f does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy detained Bo, a national of Kazakhstan, on 25 October 1955
      And the detention of Bo served to prepare or carry out a removal
      And there was no order and no record of the detention of Bo
      When the case is checked
      Then echr-5-1f does not apply for Bo because "not bound"

  Rule: Time, children and what the tribunal has accepted

    @breach @twin
    Scenario Outline: A prosecutor, and nobody who looks at it
      Given the detention of Alma served to prepare or carry out a removal
      And <order>
      And Alma was kept in detention for <days> days
      And <review>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | order | days | review | verdict |
        | a prosecutor or the police ordered the detention of Alma without a judge | 60 | Alma had no access to a court about the detention | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | 60 | courts declined to decide on the detention of Alma or looked at a part of it only | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | 60 | courts decided on requests of Alma for release only after months or years | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | 60 | courts decided on requests of Alma for release | undetermined |
        | a prosecutor or the police ordered the detention of Alma without a judge | 59 | Alma had no access to a court about the detention | undetermined |
        | an administrative order under a statute ordered the detention of Alma | 60 | Alma had no access to a court about the detention | undetermined |

    @exception @twin
    Scenario Outline: A month to decide on a claim
      Given the detention of Alma served to prepare or carry out a removal
      And no steps towards the removal of Alma were taken at any time of the detention
      And Alma was kept in detention for <days> days
      And <claim>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | days | claim | verdict |
        | 31 | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | undetermined |
        | 32 | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | indicated |
        | 31 | the detention order names nothing but the application of Alma for protection | undetermined |
        | 31 | the detention order says that elements of the application of Alma cannot be had without detention | undetermined |
        | 31 | the detention order says that a decision on the entry of Alma is to be made | undetermined |
        | 31 | the detention order names a check of the identity or nationality of Alma | undetermined |
        | 31 | the detention of Alma served to establish identity | undetermined |
        | 31 | Alma expressed a wish to seek asylum or a fear of return | undetermined |
        | 31 | the asylum procedure of Alma in Italy is pending | undetermined |
        | 31 | the detention order says that Alma avoids or hampers the removal | indicated |
        | 31 | Italy rejected the asylum claim of Alma on the merits | indicated |

    @exception @twin
    Scenario Outline: An interim measure that keeps the State from acting
      Given Italy is about to remove Alma to Kazakhstan
      And no steps towards the removal of Alma were taken at any time of the detention
      And Alma was kept in detention for <days> days
      And <measure>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | days | measure | verdict |
        | 365 | an international body indicated a stay in the case of Alma and it was followed | undetermined |
        | 366 | an international body indicated a stay in the case of Alma and it was followed | indicated |
        | 365 | nobody asked an international body in time for a stay in the case of Alma | indicated |

    @breach @twin
    Scenario Outline: Children, by what is known of them
      Given the detention of Alma served to prepare or carry out a removal
      And <child>
      And <how>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | child | how | verdict |
        | children were detained in the case of Alma | the decisions do not mention measures short of detention for Alma | indicated |
        | children were detained in the case of Alma | the decisions show that measures short of detention were considered for Alma | undetermined |
        | children were detained in the case of Alma | Alma was kept in severe overcrowding and bad hygiene | indicated |
        | children were detained in the case of Alma | Alma was kept for a short stay in overcrowded or unhygienic conditions | indicated |
        | children were detained in the case of Alma | Alma was kept in basic conditions with shortcomings | undetermined |
        | Alma was an unaccompanied child | the decisions do not mention measures short of detention for Alma | indicated |
        | Alma was an unaccompanied child | Alma was kept in severe overcrowding and bad hygiene | indicated |
        | Alma was an unaccompanied child | the order to detain Alma used standard wording | indicated |
        | Alma was an unaccompanied child | the order to detain Alma gave no reasons | indicated |
        | Alma was an unaccompanied child | the order to detain Alma gave individual reasons | undetermined |
        | children were detained in the case of Alma | the order to detain Alma used standard wording | undetermined |

    @twin @exception
    Scenario Outline: A child held for weeks, and what the State shows
      Given the detention of Alma served to prepare or carry out a removal
      And Alma was under the age of eighteen at the time
      And Alma was kept in detention for <days> days
      And <other>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | days | other | verdict |
        | 21 | Alma was kept in basic conditions with shortcomings | indicated |
        | 20 | Alma was kept in basic conditions with shortcomings | undetermined |
        | 21 | the decisions show that measures short of detention were considered for Alma | undetermined |

    @twin
    Scenario Outline: An asylum seeker held on standard wording
      Given Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma used standard wording
      And the decisions do not mention measures short of detention for Alma
      And Alma was kept in detention for <days> days
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | days | verdict |
        | 60 | indicated |
        | 59 | undetermined |

    @breach @twin
    Scenario Outline: Held for an expulsion of a group
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was or is to be removed together with others
      And the detention of Alma served to prepare or carry out a removal
      And a court decision under a statute ordered the detention of Alma
      And <look>
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | look | verdict |
        | there was no decision on the removal of Alma | indicated |
        | the removal of Alma was decided with individual reasons | undetermined |

    @compliance @twin
    Scenario Outline: Days in which removal was pursued
      Given the detention of Alma served to prepare or carry out a removal
      And an administrative order under a statute ordered the detention of Alma
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was kept in detention for <days> days
      When the case is checked
      Then echr-5-1f is <verdict>

      Examples:
        | days | verdict |
        | 31 | no_breach_shown |
        | 32 | undetermined |
