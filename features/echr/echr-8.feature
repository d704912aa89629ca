Feature: Entry into the home, search and surveillance (ECHR art 8)

  Background:
    Given the case is assessed on 27 August 2013

  Rule: The home

    @breach
    Scenario Outline: On what basis the home was entered
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And the applicant says that <basis>
      And <review>
      When the case is checked
      Then echr-8 is <verdict>

      Examples:
        | basis | review | verdict |
        | the home of Alma was searched without a warrant and without urgency being invoked | Alma was taken in a raid at home | indicated |
        | the home of Alma was searched without a warrant and without urgency being invoked | no court reviewed the entry into, or search of, the home of Alma before or afterwards | indicated |
        | the home of Alma was searched without a warrant and without urgency being invoked | a court reviewed the entry into, or search of, the home of Alma | undetermined |
        | the home of Alma was searched without a warrant for reasons of urgency | no court reviewed the entry into, or search of, the home of Alma before or afterwards | indicated |
        | the home of Alma was searched without a warrant for reasons of urgency | a court reviewed the entry into, or search of, the home of Alma | no_breach_shown |
        | the home of Alma was searched without a warrant for reasons of urgency | Alma was taken in a raid at home | undetermined |
        | the home of Alma was searched on a warrant naming Alma | no court reviewed the entry into, or search of, the home of Alma before or afterwards | undetermined |
        | the home of Alma was searched on a warrant naming Alma | a court reviewed the entry into, or search of, the home of Alma | no_breach_shown |
        | the home of Alma was searched on a warrant against somebody else | a court reviewed the entry into, or search of, the home of Alma | undetermined |
        | the home of Alma was searched on a warrant against somebody else | Alma was taken in a raid at home | undetermined |

    @breach
    Scenario Outline: An operation to put pressure on a relative
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And <how>
      And the applicant says that <purpose>
      When the case is checked
      Then echr-8 is <verdict>

      Examples:
        | how | purpose | verdict |
        | Alma was taken in a raid at home | the detention of Alma served to put pressure on a relative | indicated |
        | the home of Alma was searched on a warrant naming Alma | the detention of Alma served to put pressure on a relative | indicated |
        | the home of Alma was searched on a warrant against somebody else | the detention of Alma served to put pressure on a relative | indicated |
        | the home of Alma was searched without a warrant for reasons of urgency | the detention of Alma served to put pressure on a relative | indicated |
        | Alma was taken in an ordinary arrest | the detention of Alma served to put pressure on a relative | undetermined |
        | Alma was taken after a summons for another reason | the detention of Alma served to put pressure on a relative | undetermined |
        | Alma was taken in a raid at home | the detention of Alma served to prepare or carry out a removal | undetermined |

    @exception
    Scenario Outline: A warrant and a review by a court, with a hidden aim
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And the home of Alma was searched on a warrant naming Alma
      And a court reviewed the entry into, or search of, the home of Alma
      And <purpose>
      When the case is checked
      Then echr-8 is <verdict>

      Examples:
        | purpose | verdict |
        | the detention of Alma served to put pressure on a relative | indicated |
        | the detention of Alma served to prepare or carry out a removal | no_breach_shown |

    @dispute
    Scenario: An even dispute on the hidden aim goes against the applicant
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And the home of Alma was searched on a warrant naming Alma
      And a court reviewed the entry into, or search of, the home of Alma
      And the applicant says that the detention of Alma served to put pressure on a relative
      And Italy denies that the detention of Alma served to put pressure on a relative
      When the case is checked
      Then echr-8 is contested
      And echr-8 on the weighed view is false

    @dispute
    Scenario: Word against word on the warrant, which the State has to show
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was taken in a raid at home
      And the applicant says that the home of Alma was searched without a warrant and without urgency being invoked
      And Italy says that the home of Alma was searched on a warrant naming Alma
      When the case is checked
      Then Italy's breach of echr-8 is indicated, resting on "entry-unjustified"

    @dispute
    Scenario: The warrant itself against her word
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that the home of Alma was searched without a warrant and without urgency being invoked
      And a record shows that the home of Alma was searched on a warrant naming Alma
      When the case is checked
      Then echr-8 is contested

    @breach
    Scenario: A bare assertion of a raid is too little
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant merely asserts that Alma was taken in a raid at home
      And the detention of Alma served to put pressure on a relative
      When the case is checked
      Then echr-8 is arguable

    @unknown
    Scenario: A raid, and nobody says on what basis
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was taken in a raid at home
      When the case is checked
      Then echr-8 is undetermined
      And the question "On what basis was the home entered or searched?" is asked

  Rule: Surveillance

    @breach
    Scenario Outline: Who watched, and on what order
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that <who>
      And the applicant says that <order>
      When the case is checked
      Then echr-8 is <verdict>

      Examples:
        | who | order | verdict |
        | agents of Italy kept Alma under surveillance | no order for the surveillance of Alma was shown | indicated |
        | agents of Italy kept Alma under surveillance | an authority ordered the surveillance of Alma under a statute | undetermined |
        | agents of Italy kept Alma under surveillance | a court ordered the surveillance of Alma | undetermined |
        | agents of another State kept Alma under surveillance in Italy | no order for the surveillance of Alma was shown | undetermined |
        | unidentified persons kept Alma under surveillance in Italy | no order for the surveillance of Alma was shown | undetermined |
        | no surveillance of Alma in Italy is reported | no order for the surveillance of Alma was shown | undetermined |

    @breach
    Scenario Outline: Agents of another State, with help or without
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that agents of another State kept Alma under surveillance in Italy
      And no order for the surveillance of Alma was shown
      And the applicant says that <role>
      When the case is checked
      Then echr-8 is <verdict>

      Examples:
        | role | verdict |
        | agents of Italy took part or were present in the foreign operation against Alma | indicated |
        | Italy gave a site, clearances or facilities for the foreign operation against Alma | indicated |
        | Italy was informed beforehand of the foreign operation against Alma | undetermined |
        | nothing indicates that Italy knew of the foreign operation against Alma | undetermined |

    @twin
    Scenario: A role in an operation of nobody knows whom
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And unidentified persons kept Alma under surveillance in Italy
      And no order for the surveillance of Alma was shown
      And agents of Italy took part or were present in the foreign operation against Alma
      When the case is checked
      Then echr-8 is undetermined

    @compliance
    Scenario Outline: An order, a home that nobody entered
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And agents of Italy kept Alma under surveillance
      And <order>
      And the home of Alma was searched on a warrant naming Alma
      And a court reviewed the entry into, or search of, the home of Alma
      When the case is checked
      Then echr-8 is <verdict>

      Examples:
        | order | verdict |
        | a court ordered the surveillance of Alma | no_breach_shown |
        | an authority ordered the surveillance of Alma under a statute | undetermined |

    @dispute
    Scenario: Word against word on the order, which the State has to show
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And agents of Italy kept Alma under surveillance
      And the applicant says that no order for the surveillance of Alma was shown
      And Italy says that a court ordered the surveillance of Alma
      When the case is checked
      Then Italy's breach of echr-8 is indicated, resting on "surveillance-unjustified"

    @dispute
    Scenario: Who watched is the applicant's to show
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that agents of Italy kept Alma under surveillance
      And Italy denies that agents of Italy kept Alma under surveillance
      And no order for the surveillance of Alma was shown
      When the case is checked
      Then echr-8 is contested

    @twin
    Scenario: Watched before a removal, by persons whom nobody identified
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that unidentified persons kept Alma under surveillance in Italy
      When the case is checked
      Then echr-8 is undetermined
      And the question "On what order did the surveillance rest?" is asked

  Rule: Scope

    @compliance @twin
    Scenario: Neither watched nor searched, taken in an ordinary arrest
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And Alma was taken in an ordinary arrest
      When the case is checked
      Then echr-8 is undetermined

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan acted towards Bo, a national of Italy, on 29 May 2013
      And agents of Kazakhstan kept Bo under surveillance
      And no order for the surveillance of Bo was shown
      When the case is checked
      Then echr-8 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy acted towards Bo, a national of Kazakhstan, on 25 October 1955
      And agents of Italy kept Bo under surveillance
      And no order for the surveillance of Bo was shown
      When the case is checked
      Then echr-8 does not apply for Bo because "not bound"

  Rule: To hold a person in secret interferes with private and family life

    @breach
    Scenario Outline: Secret or cut off, and outside the law
      Given Italy detained Omar, a national of Germany, on 31 December 2003
      And <contact>
      And <basis>
      When the case is checked
      Then Italy's breach of echr-8 is indicated, resting on "held-in-secret" and "secrecy-unjustified"

      Examples:
        | contact | basis |
        | the detention of Omar was secret or denied | there was no order and no record of the detention of Omar |
        | the detention of Omar was secret or denied | no order but an unpublished agreement or practice put Omar in detention |
        | the detention of Omar was secret or denied | there was no order to detain Omar, and the authorities say that it was no detention |
        | Omar had no contact with the outside in detention | there was no order and no record of the detention of Omar |
        | Omar had no contact with the outside in detention | no order but an unpublished agreement or practice put Omar in detention |
        | Omar had no contact with the outside in detention | there was no order to detain Omar, and the authorities say that it was no detention |

    @unknown @twin
    Scenario Outline: A lawful order, or ordinary contact
      Given Italy detained Omar, a national of Germany, on 31 December 2003
      And <contact>
      And <basis>
      When the case is checked
      Then echr-8 is undetermined

      Examples:
        | contact | basis |
        | the detention of Omar was secret or denied | a court decision under a statute ordered the detention of Omar |
        | Omar had no contact with the outside in detention | an administrative order under a statute ordered the detention of Omar |
        | Omar had visits, a lawyer and post in detention | there was no order and no record of the detention of Omar |
