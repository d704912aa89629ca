Feature: No racial discrimination by the authorities (ICERD art 5 with arts 1 and 2)

  Background:
    Given the United Kingdom acted towards Alma, a national of Czechia, on 18 July 2001

  Rule: Less favourable treatment because of race or ethnic origin

    @breach
    Scenario Outline: Officers single out an ethnic group
      Given the applicant says that <what>
      And the applicant says that <who>
      When the case is checked
      Then the United Kingdom's breach of icerd-5 is indicated, resting on "less-favourable-treatment" and "because-of-race"

      Examples:
        | what | who |
        | the United Kingdom treated the group of Alma more strictly than others | Alma belongs to an ethnic or national minority |
        | orders or figures show that the United Kingdom directed a policy at the group of Alma | Alma belongs to a small clan without armed protection |
        | the United Kingdom treated Alma differently because of race or ethnic origin | Alma belongs to an ethnic or national minority |

    @breach
    Scenario: Ethnic origin is what draws attention
      Given the United Kingdom removed Bo, a national of Czechia, to Czechia on 18 July 2001
      And the United Kingdom treated the group of Bo more strictly than others
      And ethnic or clan origin is relied on as drawing attention to Bo in Czechia
      When the case is checked
      Then the United Kingdom's breach of icerd-5 is indicated for Bo

    @compliance
    Scenario: No difference
      Given the United Kingdom did not treat the group of Alma differently from others
      And Alma belongs to an ethnic or national minority
      When the case is checked
      Then icerd-5 is no_breach_shown

    @compliance @twin
    Scenario Outline: The difference goes by status
      Given the United Kingdom treated the group of Alma more strictly than others
      And <ground>
      And the United Kingdom says that the United Kingdom showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then icerd-5 is no_breach_shown

      Examples:
        | ground |
        | the United Kingdom treated Alma differently on a ground other than race, religion or country of origin |
        | the United Kingdom treated Alma differently because of the country of origin |

    @twin
    Scenario: A group of which nobody says that it is an ethnic one
      Given the United Kingdom treated the group of Alma more strictly than others
      When the case is checked
      Then icerd-5 is undetermined

    @unknown
    Scenario: Nobody says whether others were treated better
      Given Alma belongs to an ethnic or national minority
      When the case is checked
      Then icerd-5 is undetermined
      And the question "Was the measure or practice directed at a nationality, ethnic or other group?" is asked

    @dispute
    Scenario: Her figures against the denial
      Given Alma belongs to an ethnic or national minority
      And the applicant says that the United Kingdom treated the group of Alma more strictly than others
      And the United Kingdom says that the United Kingdom did not treat the group of Alma differently from others
      When the case is checked
      Then icerd-5 is contested

  Rule: Race itself cannot be justified

    @exception
    Scenario Outline: Objective criteria
      Given Alma belongs to an ethnic or national minority
      And <what>
      And the United Kingdom showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then icerd-5 is <verdict>
      And the exception "legitimate-criteria" <stands>

      Examples:
        | what | verdict | stands |
        | the United Kingdom treated the group of Alma more strictly than others | no_breach_shown | stands |
        | orders or figures show that the United Kingdom directed a policy at the group of Alma | indicated | does not stand |
        | the United Kingdom treated Alma differently because of race or ethnic origin | indicated | does not stand |

    @not_bound
    Scenario: Before the Convention was in force
      Given the United Kingdom acted towards Bo, a national of India, on 18 July 1968
      And the United Kingdom treated the group of Bo more strictly than others
      When the case is checked
      Then icerd-5 does not apply for Bo because "not in force"
