note
	description: "For each category, whether the content falls into it."

class
	CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	hate: BOOLEAN
			-- Attacks or demeans people for a protected trait such as race, religion or gender.

	hate_threatening: BOOLEAN
			-- Hateful content that also threatens the targeted group with violence or serious harm.

	harassment: BOOLEAN
			-- Insults, bullies or intimidates someone, or encourages others to do so.

	harassment_threatening: BOOLEAN
			-- Harassment that also threatens its target with violence or serious harm.

	illicit: BOOLEAN
			-- Gives advice on how to commit a crime or other wrongdoing, such as shoplifting.

	illicit_violent: BOOLEAN
			-- Gives such advice for wrongdoing that involves violence or getting hold of a weapon.

	self_harm: BOOLEAN
			-- Depicts or encourages self-injury, suicide or eating disorders.

	self_harm_intent: BOOLEAN
			-- The speaker says that they are harming themselves, or mean to.

	self_harm_instructions: BOOLEAN
			-- Explains or urges ways of harming oneself.

	sexual: BOOLEAN
			-- Aims to arouse or promotes sexual services; health and sex education do not count.

	sexual_minors: BOOLEAN
			-- Sexual content that involves a person under 18.

	violence: BOOLEAN
			-- Shows or describes killing, beating or other bodily harm.

	violence_graphic: BOOLEAN
			-- Shows or describes death or injury in gory detail.

feature -- Status report

	has_hate: BOOLEAN
			-- Is `hate' set?

	has_hate_threatening: BOOLEAN
			-- Is `hate_threatening' set?

	has_harassment: BOOLEAN
			-- Is `harassment' set?

	has_harassment_threatening: BOOLEAN
			-- Is `harassment_threatening' set?

	has_illicit: BOOLEAN
			-- Is `illicit' set?

	has_illicit_violent: BOOLEAN
			-- Is `illicit_violent' set?

	has_self_harm: BOOLEAN
			-- Is `self_harm' set?

	has_self_harm_intent: BOOLEAN
			-- Is `self_harm_intent' set?

	has_self_harm_instructions: BOOLEAN
			-- Is `self_harm_instructions' set?

	has_sexual: BOOLEAN
			-- Is `sexual' set?

	has_sexual_minors: BOOLEAN
			-- Is `sexual_minors' set?

	has_violence: BOOLEAN
			-- Is `violence' set?

	has_violence_graphic: BOOLEAN
			-- Is `violence_graphic' set?

	is_illicit_null: BOOLEAN
			-- Is `illicit' null, rather than not set?

	is_illicit_violent_null: BOOLEAN
			-- Is `illicit_violent' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_hate
				and has_hate_threatening
				and has_harassment
				and has_harassment_threatening
				and (has_illicit or is_illicit_null)
				and (has_illicit_violent or is_illicit_violent_null)
				and has_self_harm
				and has_self_harm_intent
				and has_self_harm_instructions
				and has_sexual
				and has_sexual_minors
				and has_violence
				and has_violence_graphic
		end

feature -- Element change

	set_hate (a_hate: BOOLEAN)
			-- Set `hate'.
		do
			hate := a_hate
			has_hate := True
		ensure
			hate_set: hate = a_hate
			has_hate: has_hate
		end

	unset_hate
			-- Leave `hate' out.
		do
			hate := False
			has_hate := False
		ensure
			not_has_hate: not has_hate
		end

	set_hate_threatening (a_hate_threatening: BOOLEAN)
			-- Set `hate_threatening'.
		do
			hate_threatening := a_hate_threatening
			has_hate_threatening := True
		ensure
			hate_threatening_set: hate_threatening = a_hate_threatening
			has_hate_threatening: has_hate_threatening
		end

	unset_hate_threatening
			-- Leave `hate_threatening' out.
		do
			hate_threatening := False
			has_hate_threatening := False
		ensure
			not_has_hate_threatening: not has_hate_threatening
		end

	set_harassment (a_harassment: BOOLEAN)
			-- Set `harassment'.
		do
			harassment := a_harassment
			has_harassment := True
		ensure
			harassment_set: harassment = a_harassment
			has_harassment: has_harassment
		end

	unset_harassment
			-- Leave `harassment' out.
		do
			harassment := False
			has_harassment := False
		ensure
			not_has_harassment: not has_harassment
		end

	set_harassment_threatening (a_harassment_threatening: BOOLEAN)
			-- Set `harassment_threatening'.
		do
			harassment_threatening := a_harassment_threatening
			has_harassment_threatening := True
		ensure
			harassment_threatening_set: harassment_threatening = a_harassment_threatening
			has_harassment_threatening: has_harassment_threatening
		end

	unset_harassment_threatening
			-- Leave `harassment_threatening' out.
		do
			harassment_threatening := False
			has_harassment_threatening := False
		ensure
			not_has_harassment_threatening: not has_harassment_threatening
		end

	set_illicit (a_illicit: BOOLEAN)
			-- Set `illicit'.
		do
			illicit := a_illicit
			has_illicit := True
			is_illicit_null := False
		ensure
			illicit_set: illicit = a_illicit
			has_illicit: has_illicit
		end

	unset_illicit
			-- Leave `illicit' out.
		do
			illicit := False
			has_illicit := False
			is_illicit_null := False
		ensure
			not_has_illicit: not has_illicit
		end

	set_illicit_null
			-- Have null for `illicit'.
		do
			unset_illicit
			is_illicit_null := True
		ensure
			is_illicit_null: is_illicit_null
		end

	set_illicit_violent (a_illicit_violent: BOOLEAN)
			-- Set `illicit_violent'.
		do
			illicit_violent := a_illicit_violent
			has_illicit_violent := True
			is_illicit_violent_null := False
		ensure
			illicit_violent_set: illicit_violent = a_illicit_violent
			has_illicit_violent: has_illicit_violent
		end

	unset_illicit_violent
			-- Leave `illicit_violent' out.
		do
			illicit_violent := False
			has_illicit_violent := False
			is_illicit_violent_null := False
		ensure
			not_has_illicit_violent: not has_illicit_violent
		end

	set_illicit_violent_null
			-- Have null for `illicit_violent'.
		do
			unset_illicit_violent
			is_illicit_violent_null := True
		ensure
			is_illicit_violent_null: is_illicit_violent_null
		end

	set_self_harm (a_self_harm: BOOLEAN)
			-- Set `self_harm'.
		do
			self_harm := a_self_harm
			has_self_harm := True
		ensure
			self_harm_set: self_harm = a_self_harm
			has_self_harm: has_self_harm
		end

	unset_self_harm
			-- Leave `self_harm' out.
		do
			self_harm := False
			has_self_harm := False
		ensure
			not_has_self_harm: not has_self_harm
		end

	set_self_harm_intent (a_self_harm_intent: BOOLEAN)
			-- Set `self_harm_intent'.
		do
			self_harm_intent := a_self_harm_intent
			has_self_harm_intent := True
		ensure
			self_harm_intent_set: self_harm_intent = a_self_harm_intent
			has_self_harm_intent: has_self_harm_intent
		end

	unset_self_harm_intent
			-- Leave `self_harm_intent' out.
		do
			self_harm_intent := False
			has_self_harm_intent := False
		ensure
			not_has_self_harm_intent: not has_self_harm_intent
		end

	set_self_harm_instructions (a_self_harm_instructions: BOOLEAN)
			-- Set `self_harm_instructions'.
		do
			self_harm_instructions := a_self_harm_instructions
			has_self_harm_instructions := True
		ensure
			self_harm_instructions_set: self_harm_instructions = a_self_harm_instructions
			has_self_harm_instructions: has_self_harm_instructions
		end

	unset_self_harm_instructions
			-- Leave `self_harm_instructions' out.
		do
			self_harm_instructions := False
			has_self_harm_instructions := False
		ensure
			not_has_self_harm_instructions: not has_self_harm_instructions
		end

	set_sexual (a_sexual: BOOLEAN)
			-- Set `sexual'.
		do
			sexual := a_sexual
			has_sexual := True
		ensure
			sexual_set: sexual = a_sexual
			has_sexual: has_sexual
		end

	unset_sexual
			-- Leave `sexual' out.
		do
			sexual := False
			has_sexual := False
		ensure
			not_has_sexual: not has_sexual
		end

	set_sexual_minors (a_sexual_minors: BOOLEAN)
			-- Set `sexual_minors'.
		do
			sexual_minors := a_sexual_minors
			has_sexual_minors := True
		ensure
			sexual_minors_set: sexual_minors = a_sexual_minors
			has_sexual_minors: has_sexual_minors
		end

	unset_sexual_minors
			-- Leave `sexual_minors' out.
		do
			sexual_minors := False
			has_sexual_minors := False
		ensure
			not_has_sexual_minors: not has_sexual_minors
		end

	set_violence (a_violence: BOOLEAN)
			-- Set `violence'.
		do
			violence := a_violence
			has_violence := True
		ensure
			violence_set: violence = a_violence
			has_violence: has_violence
		end

	unset_violence
			-- Leave `violence' out.
		do
			violence := False
			has_violence := False
		ensure
			not_has_violence: not has_violence
		end

	set_violence_graphic (a_violence_graphic: BOOLEAN)
			-- Set `violence_graphic'.
		do
			violence_graphic := a_violence_graphic
			has_violence_graphic := True
		ensure
			violence_graphic_set: violence_graphic = a_violence_graphic
			has_violence_graphic: has_violence_graphic
		end

	unset_violence_graphic
			-- Leave `violence_graphic' out.
		do
			violence_graphic := False
			has_violence_graphic := False
		ensure
			not_has_violence_graphic: not has_violence_graphic
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hate := a_fields.boolean ("hate")
			has_hate := a_fields.is_found
			hate_threatening := a_fields.boolean ("hate/threatening")
			has_hate_threatening := a_fields.is_found
			harassment := a_fields.boolean ("harassment")
			has_harassment := a_fields.is_found
			harassment_threatening := a_fields.boolean ("harassment/threatening")
			has_harassment_threatening := a_fields.is_found
			is_illicit_null := a_fields.is_null ("illicit")
			illicit := a_fields.boolean ("illicit")
			has_illicit := a_fields.is_found
			is_illicit_violent_null := a_fields.is_null ("illicit/violent")
			illicit_violent := a_fields.boolean ("illicit/violent")
			has_illicit_violent := a_fields.is_found
			self_harm := a_fields.boolean ("self-harm")
			has_self_harm := a_fields.is_found
			self_harm_intent := a_fields.boolean ("self-harm/intent")
			has_self_harm_intent := a_fields.is_found
			self_harm_instructions := a_fields.boolean ("self-harm/instructions")
			has_self_harm_instructions := a_fields.is_found
			sexual := a_fields.boolean ("sexual")
			has_sexual := a_fields.is_found
			sexual_minors := a_fields.boolean ("sexual/minors")
			has_sexual_minors := a_fields.is_found
			violence := a_fields.boolean ("violence")
			has_violence := a_fields.is_found
			violence_graphic := a_fields.boolean ("violence/graphic")
			has_violence_graphic := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("hate", hate, has_hate, False)
			a_fields.put_boolean ("hate/threatening", hate_threatening, has_hate_threatening, False)
			a_fields.put_boolean ("harassment", harassment, has_harassment, False)
			a_fields.put_boolean ("harassment/threatening", harassment_threatening, has_harassment_threatening, False)
			a_fields.put_boolean ("illicit", illicit, has_illicit, is_illicit_null)
			a_fields.put_boolean ("illicit/violent", illicit_violent, has_illicit_violent, is_illicit_violent_null)
			a_fields.put_boolean ("self-harm", self_harm, has_self_harm, False)
			a_fields.put_boolean ("self-harm/intent", self_harm_intent, has_self_harm_intent, False)
			a_fields.put_boolean ("self-harm/instructions", self_harm_instructions, has_self_harm_instructions, False)
			a_fields.put_boolean ("sexual", sexual, has_sexual, False)
			a_fields.put_boolean ("sexual/minors", sexual_minors, has_sexual_minors, False)
			a_fields.put_boolean ("violence", violence, has_violence, False)
			a_fields.put_boolean ("violence/graphic", violence_graphic, has_violence_graphic, False)
		end

end
