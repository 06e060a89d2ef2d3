# Dates after which a step may be lost.

point-clock-revision = { $time ->
    [past] 请国际刑警组织委员会重新审查的时间可能已过。
    [perhaps-past] 请国际刑警组织委员会重新审查的时间很短，可能已过。
   *[ahead] 请国际刑警组织委员会重新审查的时间可能正在计算。
}
    .means = 复审申请须在得知新事实后 { $ccf-revision } 内提出。得知之日，以您能证明的那一天为准。
    .other-side = 不可能改变决定的事实，提得再早也没有帮助。
    .change = 更早或更晚的得知之日。
    .next = 请找出能表明您何日得知的材料。
    .ask-1 = 申请复审的时间从哪一天起算？

point-clock-ccf-decision = { $time ->
    [past] 委员会作决定的时间可能已届满。
   *[ahead] 委员会作决定的时间可能在某一天前后届满。
}
    .means = 按规则，委员会作决定的时间为 { $ccf-deletion }，从删除请求受理之日起算。委员会可以延长，并须说明。
    .other-side = 实践中，决定往往更晚作出。
    .change = 委员会延长时间，或提出问题。
    .next = 请记下申请受理的日期。
    .ask-1 = 国际刑警组织委员会到期没有决定时，我们能做什么？

point-clock-ccf-access = { $time ->
    [past] 委员会答复查阅请求的时间可能已届满。
   *[ahead] 委员会答复查阅请求的时间可能在某一天前后届满。
}
    .means = 按规则，委员会答复的时间为 { $ccf-access }，从请求受理之日起算。委员会可以延长，并须说明。
    .other-side = 实践中，答复往往更晚。
    .change = 延长，或与数据提供方磋商。
    .next = 请记下请求受理的日期。
    .ask-1 = 国际刑警组织委员会迟迟才答复我，意味着什么？

point-clock-coming = { $time ->
    [past] 您给出的一个日期已过：{ $item }。
    [perhaps-past] 您给出的一个日期可能已过：{ $item }。
   *[ahead] 您给出的一个日期即将到来：{ $item }。
}
    .means = 法院、机关和付款的日期，如果及早请求，往往可以改期。错过日期之后，可能仍有办法。
    .other-side = 有些日期并不严格。只有文书能表明是哪一种。
    .change = 另一个日期，或已完成的步骤。
    .next = 请带来写明该日期的文书。
    .ask-1 = 如果我错过给我定下的日期，会怎样？

point-clock-appeal-part-2 = { $time ->
    [past] 英国引渡案件的上诉时间可能已过。
    [perhaps-past] 英国引渡案件的上诉时间很短，可能已过。
   *[ahead] 英国引渡案件的上诉时间可能正在计算。
}
    .means = 您有 { $part-2-appeal } 可以上诉。告知您内政大臣命令之日为第一天。上诉通知须在这段时间届满之前送达法院和对方。
    .other-side = 逾期的上诉只在很少情况下可以补救。
    .change = 所走的程序和命令的日期。
    .next = 请今天就把命令交给律师。
    .ask-1 = 我上诉是否需要法院许可？由谁申请？

point-clock-appeal-part-1 = { $time ->
    [past] 英国逮捕令案件的上诉时间可能已过。
    [perhaps-past] 英国逮捕令案件的上诉时间非常短，可能已过。
   *[ahead] 英国逮捕令案件的上诉时间可能正在计算，而且非常短。
}
    .means = 您有 { $part-1-appeal } 可以上诉。作出命令之日为第一天。上诉通知须在这段时间届满之前送达法院和对方。
    .other-side = 如果已做了一切合理的事，逾期的通知可能得到补救。
    .change = 命令的日期。
    .next = 请今天致电律师。
    .ask-1 = 是否已有人提交我的上诉通知？依据什么理由？

point-clock-representations = { $time ->
    [past] 致函内政大臣的时间可能已过。
    [perhaps-past] 致函内政大臣的时间可能正在计算，也可能已过。
   *[ahead] 致函内政大臣的时间可能正在计算。
}
    .means = 超过 { $part-2-representations } 才到的内容，内政大臣不必阅读。法官决定之日为第一天。内容可涉及死刑、其他指控和以前的引渡。
    .other-side = 多数其他事项应向法院和在上诉中提出。
    .change = 案件移交的日期。
    .next = 请告诉律师决定的日期。
    .ask-1 = 我的哪些事项应写进给内政大臣的信？

point-clock-provisional-papers = { $time ->
    [past] { $item }：在临时逮捕之后，该国提交文件的时间可能已届满。
   *[ahead] { $item }：在英国临时逮捕之后，该国的文件须按时送到。
}
    .means = 文件须在 { $provisional-papers } 内，或在为该国规定的更长时间内送达法官。逮捕之日为第一天。否则该人予以释放。
    .other-side = 文件以后送到时，可能再次逮捕。只有查明了适用于该国的时限，这里才写出日期。
    .change = 所涉国家和逮捕之日。
    .next = 请记下逮捕之日。
    .ask-1 = 完整的引渡请求最晚须在哪一天送到？如果迟到，我会获释吗？

point-first-hearing = { $item }：在英国被逮捕之后，您会被带见法官。
    .means = 警方须在实际可行的范围内尽快带您去。如果没有做到，您可以请求法官释放您。
    .other-side = 在此之前警方可能准予保释。释放之后可能再次逮捕。
    .change = 逮捕的时刻，以及所依据的文件。
    .next = 请告诉律师逮捕的时刻，并问它记在哪里。
    .ask-1 = 我是否按时被带见法官？

point-clock-first-hearing = { $time ->
    [past] { $item }：这次逮捕之后见法官的时间可能已届满。
   *[ahead] { $item }：逮捕令尚未核证即被逮捕的，法官须很快见到您。
}
    .means = 法官须在逮捕后 { $part-1-first-hearing } 内见到您，从逮捕的时刻起算。经核证的逮捕令也须在此之前送到。
    .other-side = 法官可以为逮捕令给予更多时间。依已核证的逮捕令进行的逮捕，没有这种时限。
    .change = 逮捕的时刻，以及所依据的文件。
    .next = 请告诉律师逮捕的时刻，并问它记在哪里。
    .ask-1 = 我是否按时被带见法官？逮捕令当时是否已在？

point-paper-answer-due = { $time ->
    [past] 文书中的日期已过：{ $item }。
    [perhaps-past] 文书中的日期可能已过：{ $item }。
   *[ahead] 有文书要求最晚在某一天答复：{ $item }。
}
    .means = 官方文书中的日期，如果及早请求，往往可以改期。错过日期之后，可能仍有办法。
    .other-side = 有些日期只约束身在发出文书的国家的人。答复也可能透露您在哪里。
    .change = 您收到文书的日期，或已作出的答复。
    .next = 答复之前，请把文书和信封给律师看。
    .ask-1 = 我是否必须答复这份规定日期的文书？以什么形式？

point-clock-strasbourg = { $time ->
    [past] { $item }：向欧洲人权法院提出申请的时间可能已过。
    [perhaps-past] { $item }：向欧洲人权法院提出申请的时间可能已过。
   *[ahead] { $item }：向欧洲人权法院提出申请的时间可能正在计算。
}
    .means = 申请须在该国最后一次决定之后 { $strasbourg-application } 内寄出。从次日起算。期末遇周末或节假日，不因此延长。
    .other-side = 只有必须先行请求作出的决定才算。律师能说明是哪一次。
    .change = 最后一次决定作出或送出的日期。
    .next = 请今天把最后一次决定，以及能表明何时收到的材料，给律师看。
    .ask-1 = 向斯特拉斯堡的法院申请，时间到哪一天届满？由谁寄出申请？

point-clock-order-ends = { $time ->
    [past] 对财产的命令可能已届满：{ $item }。
    [perhaps-past] 对财产的命令可能已届满：{ $item }。
   *[ahead] 对财产的命令在您给出的某一天届满：{ $item }。
}
    .means = 在那一天之前，可能有人请求延长命令，或收走财产。是否听取您的意见，由当地法律决定。
    .other-side = 命令可以不止一次延长。
    .change = 新的命令，或对该财产的主张。
    .next = 请在那一天之前询问有何打算，并把每份新文书给律师看。
    .ask-1 = 命令能否延长？在此之前是否会听取我的意见？
