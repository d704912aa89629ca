Feature: Who may complain to the Committee against Torture (CAT art 22)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2018

  Rule: Who may complain

    @breach
    Scenario: A third party without authority
      Given a third party without authority brings the case of Alma
      When the case is checked
      Then cat-22-standing is indicated

    @compliance
    Scenario Outline: Who may
      Given <who>
      When the case is checked
      Then cat-22-standing is no_breach_shown

      Examples:
        | who                                                              |
        | Alma brings the case as the one concerned                        |
        | a representative with authority brings the case of Alma          |
        | a close relative brings the case of Alma, who is dead or missing |

    @unknown
    Scenario: Nobody says who complains
      Given Alma expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then cat-22-standing is undetermined
      And cat-22-standing as it stands is no breach

    @dispute
    Scenario: Authority is in dispute
      Given Italy says that a third party without authority brings the case of Alma
      And the applicant says that a representative with authority brings the case of Alma
      When the case is checked
      Then cat-22-standing on the weighed view is false

    @exception @twin
    Scenario Outline: Somebody who could not give authority
      Given a third party without authority brings the case of Alma
      And <what>
      When the case is checked
      Then cat-22-standing is <verdict>

      Examples:
        | what                                                          | verdict         |
        | the whereabouts of Alma after removal were unknown for a time | no_breach_shown |
        | Alma was held in secret or without contact after removal      | no_breach_shown |
        | Alma was detained on arrival in Kazakhstan                    | indicated       |

    @exception @twin
    Scenario Outline: Somebody held without contact
      Given Italy detained Alma on 30 May 2018
      And a third party without authority brings the case of Alma
      And <what>
      When the case is checked
      Then cat-22-standing is <verdict>

      Examples:
        | what                                                 | verdict         |
        | Alma had no contact with the outside in detention    | no_breach_shown |
        | the detention of Alma was secret or denied           | no_breach_shown |
        | Alma had limited visits or was isolated in detention | indicated       |
        | Alma had visits, a lawyer and post in detention       | indicated       |

    @not_bound
    Scenario: A State that is not bound
      Given Palau removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2018
      And a third party without authority brings the case of Bo
      When the case is checked
      Then cat-22-standing does not apply for Bo because "not bound"
