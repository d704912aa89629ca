Feature: Conditions of detention for the purpose of removal (Return Directive art 16)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: Specialised facilities

    @breach @twin
    Scenario Outline: Where she was held
      Given the detention of Alma served to prepare or carry out a removal
      And <a>
      When the case is checked
      Then rd-16 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Alma was held for removal in a prison together with ordinary prisoners | indicated |
        | the applicant says that Alma was held for removal in a prison, apart from ordinary prisoners | indicated |
        | the applicant says that Alma was held in a centre made for detention before removal | undetermined |
        | the applicant says that Alma was held for removal in cells of the police or of a border post | undetermined |

    @exception
    Scenario Outline: A prison for a person who is a danger
      Given the detention of Alma served to prepare or carry out a removal
      And Alma was held for removal in a prison, apart from ordinary prisoners
      And <a>
      When the case is checked
      Then rd-16 is <verdict>

      Examples:
        | a | verdict |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | undetermined |

    @exception
    Scenario Outline: A prison for a person who is a danger with two facts
      Given the detention of Alma served to prepare or carry out a removal
      And Alma was held for removal in a prison, apart from ordinary prisoners
      And <a>
      And <b>
      When the case is checked
      Then rd-16 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy is about to remove Alma to Kazakhstan | Italy assessed on evidence of personal conduct whether Alma is a danger | undetermined |
        | Italy is about to remove Alma to Kazakhstan | Italy called Alma a danger in general terms or by mere allegation | indicated |
        | Italy is about to remove Alma to Kazakhstan | Italy invoked security or public-order grounds against Alma with facts that Alma knew | undetermined |
        | Italy is about to remove Alma to Kazakhstan | Italy invoked security or public-order grounds against Alma as a label without facts | indicated |

    @dispute
    Scenario: Word against record on the place
      Given the detention of Alma served to prepare or carry out a removal
      And the applicant says that Alma was held for removal in a prison, apart from ordinary prisoners
      And a record shows that Alma was held in a centre made for detention before removal
      When the case is checked
      Then rd-16 is contested
      And "detention_facility" is a hinge of rd-16

    @dispute
    Scenario: Word against word on the place, which the State has to show
      Given the detention of Alma served to prepare or carry out a removal
      And the applicant says that Alma was held for removal in a prison, apart from ordinary prisoners
      And Italy says that Alma was held in a centre made for detention before removal
      When the case is checked
      Then Italy's breach of rd-16 is indicated

  Rule: Contact, care and visits

    @breach @twin
    Scenario Outline: One by one
      Given the detention of Alma served to prepare or carry out a removal
      And <a>
      When the case is checked
      Then rd-16 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Alma had no contact with the outside in detention | indicated |
        | the applicant says that the detention of Alma was secret or denied | indicated |
        | the applicant says that Alma had limited visits or was isolated in detention | undetermined |
        | the applicant says that consular contact was refused to Alma or tied to a condition | indicated |
        | the applicant says that nobody asked for consular contact with Alma | undetermined |
        | the applicant says that counsellors were not admitted to the place where Alma was held | indicated |
        | the applicant says that the access of counsellors to the place where Alma was held was limited for a stated reason | undetermined |
        | the applicant says that Alma received no medical or psychological care in detention | undetermined |

    @breach @twin
    Scenario Outline: One by one with two facts
      Given the detention of Alma served to prepare or carry out a removal
      And <a>
      And <b>
      When the case is checked
      Then rd-16 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma received no medical or psychological care in detention | Alma suffers from a serious physical illness | indicated |
        | Alma received no medical or psychological care in detention | Alma suffers from a serious mental illness | indicated |
        | Alma received no medical or psychological care in detention | Alma suffers from both physical and mental illness | indicated |
        | Alma received no medical or psychological care in detention | no serious illness of Alma was diagnosed, although it was claimed or examined | undetermined |

    @compliance
    Scenario: Every clause is answered
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to prepare or carry out a removal
      And Alma was held in a centre made for detention before removal
      And Alma had visits, a lawyer and post in detention
      And Alma received medical or psychological care in detention
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then rd-16 is no_breach_shown

    @compliance @twin
    Scenario: Every clause but one is answered, 1
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to prepare or carry out a removal
      And Alma had visits, a lawyer and post in detention
      And Alma received medical or psychological care in detention
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then rd-16 is undetermined

    @compliance @twin
    Scenario: Every clause but one is answered, 2
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to prepare or carry out a removal
      And Alma was held in a centre made for detention before removal
      And Alma received medical or psychological care in detention
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then rd-16 is undetermined

    @compliance @twin
    Scenario: Every clause but one is answered, 3
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to prepare or carry out a removal
      And Alma was held in a centre made for detention before removal
      And Alma had visits, a lawyer and post in detention
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then rd-16 is undetermined

    @compliance @twin
    Scenario: Every clause but one is answered, 4
      Given Italy is about to remove Alma to Kazakhstan
      And the detention of Alma served to prepare or carry out a removal
      And Alma was held in a centre made for detention before removal
      And Alma had visits, a lawyer and post in detention
      And Alma received medical or psychological care in detention
      When the case is checked
      Then rd-16 is undetermined

  Rule: Silence and scope

    @unknown
    Scenario: Nobody describes the place
      Given the detention of Alma served to prepare or carry out a removal
      When the case is checked
      Then rd-16 is undetermined

    @twin
    Scenario: A national of a member State
      Given Italy detained Bo, a national of France, on 29 May 2013
      And the detention of Bo served to prepare or carry out a removal
      And Bo was held for removal in a prison together with ordinary prisoners
      When the case is checked
      Then rd-16 does not apply for Bo

    @twin
    Scenario: Held in criminal proceedings
      Given the detention of Alma served criminal proceedings of Italy itself
      And the applicant says that Alma was held for removal in a prison together with ordinary prisoners
      When the case is checked
      Then rd-16 does not apply

    @not_bound
    Scenario: The United Kingdom took no part
      Given the United Kingdom detained Bo, a national of Kazakhstan, on 29 May 2013
      And the detention of Bo served to prepare or carry out a removal
      And Bo was held for removal in a prison together with ordinary prisoners
      When the case is checked
      Then rd-16 does not apply for Bo because "not bound"

    @breach @twin
    Scenario Outline: A prison sentence for the stay as such
      Given the detention of Alma served criminal proceedings of Italy itself
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      And <offence>
      When the case is checked
      Then rd-16 is <verdict>

      Examples:
        | offence | verdict |
        | the measure or request rests on irregular entry, irregular stay or failure to register of Alma | indicated |
        | the measure or request rests on a drug offence of Alma | not_applicable |
