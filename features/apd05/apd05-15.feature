Feature: Legal assistance for applicants for asylum (Directive 2005/85/EC art 15)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And an application for asylum or protection was lodged for Alma before removal

  Rule: A lawyer can be consulted in an effective manner

    @breach
    Scenario: No access to a lawyer
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd05-15 is indicated, resting on "no-consultation"

    @breach
    Scenario Outline: A lawyer who came too late for somebody cut off or in haste
      Given Italy detained Alma on 29 May 2013
      And the applicant says that Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities
      And the applicant says that <cut off>
      When the case is checked
      Then Italy's breach of apd05-15 is indicated, resting on "no-consultation"

      Examples:
        | cut off |
        | Alma had no contact with the outside in detention |
        | the detention of Alma was secret or denied |
        | lack of a lawyer kept Alma from applying for protection |
        | isolation from the outside kept Alma from applying for protection |
        | the speed of the removal kept Alma from applying for protection |

    @twin
    Scenario Outline: A late lawyer, or isolation, alone
      Given Italy detained Alma on 29 May 2013
      And <fact>
      When the case is checked
      Then apd05-15 is undetermined

      Examples:
        | fact |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities |
        | Alma had no contact with the outside in detention |

    @twin
    Scenario Outline: A late lawyer and what does not cut anybody off
      Given Italy detained Alma on 29 May 2013
      And Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities
      And <fact>
      When the case is checked
      Then apd05-15 is undetermined

      Examples:
        | fact |
        | Alma had visits, a lawyer and post in detention |
        | Alma had limited visits or was isolated in detention |
        | lack of information kept Alma from applying for protection |

    @twin
    Scenario Outline: Isolated, and yet assisted by a lawyer
      Given Italy detained Alma on 29 May 2013
      And <lawyer>
      And isolation from the outside kept Alma from applying for protection
      And Alma did not ask for free legal aid in the asylum procedure
      When the case is checked
      Then apd05-15 is no_breach_shown

      Examples:
        | lawyer |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure |
        | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one |

    @unknown
    Scenario: Nobody says whether she had a lawyer
      When the case is checked
      Then apd05-15 is undetermined
      And the question "Was the person assisted by a lawyer?" is asked

    @dispute
    Scenario: Word against word, on what the State must show
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      And Italy says that Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd05-15 is indicated
      And "lawyer_access" is a hinge of apd05-15

  Rule: Free legal aid after a negative decision

    @breach
    Scenario: Refused on no ground that the rules name
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And the applicant says that Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      And the applicant says that Alma was refused free legal aid in the asylum procedure on no ground that the rules name
      When the case is checked
      Then Italy's breach of apd05-15 is indicated, resting on "no-free-aid"

    @breach
    Scenario: Refused, and no ground is recorded
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      When the case is checked
      Then Italy's breach of apd05-15 is indicated, resting on "no-free-aid"

    @exception
    Scenario Outline: Refused on a ground that national law may name
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      And <ground>
      When the case is checked
      Then apd05-15 is no_breach_shown
      And the exception "permitted-ground" stands

      Examples:
        | ground |
        | Alma was refused free legal aid in the asylum procedure because own means suffice |
        | Alma was refused free legal aid for a stage of the asylum procedure for which the rules need not provide it |
        | Alma was refused free legal aid in the asylum procedure because the lawyer chosen is not one whom the law designates |

    @compliance
    Scenario: Refused for lack of prospects
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was refused free legal aid in the asylum procedure for lack of prospects
      When the case is checked
      Then apd05-15 is no_breach_shown

    @compliance
    Scenario Outline: Given, or not asked for
      Given Italy rejected the asylum claim of Alma on the merits
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <aid>
      When the case is checked
      Then apd05-15 is no_breach_shown

      Examples:
        | aid |
        | Alma was given free legal aid in the asylum procedure |
        | Alma did not ask for free legal aid in the asylum procedure |

    @twin
    Scenario: Refused while there is no negative decision
      Given the asylum procedure of Alma in Italy is pending
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects
      When the case is checked
      Then apd05-15 is no_breach_shown

  Rule: A year later than the rest of the directive

    @not_bound
    Scenario Outline: Transposition by 1 December 2008
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And an application for asylum or protection was lodged for Bo before removal
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd05-15 is <verdict> for Bo

      Examples:
        | act | verdict |
        | 30 November 2008 | not_applicable |
        | 1 December 2008 | indicated |

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd05-15 does not apply for Bo because "Denmark"

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd05-15 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd05-15 does not apply for Bo

    @not_bound
    Scenario: An application of 2016 comes under the recast
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2017
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2016-11-10
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd05-15 does not apply for Bo

    @breach
    Scenario: An application of 2015 does not, however late the act
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2017
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2015-07-20
      And Bo had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of apd05-15 is indicated for Bo
