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
    Scenario Outline: The difference goes by nationality or status
      Given <group>
      And <ground>
      And <who>
      When the case is checked
      Then icerd-5 is <verdict>

      Examples:
        | group | ground | who | verdict |
        | the United Kingdom treated the group of Alma more strictly than others | the United Kingdom treated Alma differently on a ground other than race, religion or country of origin | Alma belongs to an ethnic or national minority | no_breach_shown |
        | the United Kingdom treated the group of Alma more strictly than others | the United Kingdom treated Alma differently because of the country of origin | Alma belongs to an ethnic or national minority | no_breach_shown |
        | orders or figures show that the United Kingdom directed a policy at the group of Alma | the United Kingdom treated Alma differently because of the country of origin | Alma belongs to an ethnic or national minority | indicated |
        | orders or figures show that the United Kingdom directed a policy at the group of Alma | the United Kingdom treated Alma differently because of the country of origin | Alma is or was a founder, leader or spokesperson of a party or movement | no_breach_shown |
        | the United Kingdom treated Alma differently because of race or ethnic origin | the United Kingdom treated Alma differently on a ground other than race, religion or country of origin | Alma is an applicant for protection whose claim has not been finally refused | indicated |
        | the United Kingdom treated the group of Alma more strictly than others | the United Kingdom treated Alma differently because of race or ethnic origin | Alma is an applicant for protection whose claim has not been finally refused | indicated |
        | the United Kingdom treated the group of Alma more strictly than others | the United Kingdom treated Alma differently because of religion | Alma is an applicant for protection whose claim has not been finally refused | undetermined |
        | the United Kingdom treated the group of Alma more strictly than others | the United Kingdom gave no reasons for treating Alma differently | Alma is or was a founder, leader or spokesperson of a party or movement | undetermined |
        | the United Kingdom treated Alma differently because of religion | the United Kingdom gave no reasons for treating Alma differently | Alma belongs to an ethnic or national minority | undetermined |

    @dispute
    Scenario: Whether it was because of race is for the applicant to show
      Given the United Kingdom treated the group of Alma more strictly than others
      And the applicant says that the United Kingdom treated Alma differently because of race or ethnic origin
      And the United Kingdom denies that the United Kingdom treated Alma differently because of race or ethnic origin
      When the case is checked
      Then icerd-5 is contested

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

    @exception @twin
    Scenario: Reasons that are named and not shown
      Given Alma belongs to an ethnic or national minority
      And the United Kingdom treated the group of Alma more strictly than others
      And the United Kingdom named reasons for treating Alma differently and showed nothing for them
      When the case is checked
      Then the United Kingdom's breach of icerd-5 is indicated
      And the exception "legitimate-criteria" does not stand

    @exception @twin
    Scenario: Objective criteria, and religion as a ground
      Given Alma belongs to an ethnic or national minority
      And the United Kingdom treated the group of Alma more strictly than others
      And the United Kingdom treated Alma differently because of religion
      And the United Kingdom showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then the exception "legitimate-criteria" stands

    @dispute
    Scenario: Objective criteria, and a policy that is disputed
      Given Alma belongs to an ethnic or national minority
      And the United Kingdom showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      And the applicant says that orders or figures show that the United Kingdom directed a policy at the group of Alma
      And the United Kingdom says that the United Kingdom treated the group of Alma more strictly than others
      When the case is checked
      Then icerd-5 is contested

    @not_bound
    Scenario: Before the Convention was in force
      Given the United Kingdom acted towards Bo, a national of India, on 18 July 1968
      And the United Kingdom treated the group of Bo more strictly than others
      When the case is checked
      Then icerd-5 does not apply for Bo because "not in force"
