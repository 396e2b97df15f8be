note
	description: "[
		Training technique of a fine-tuning job. Only the settings object that matches `type` applies.
	]"

class
	FINE_TUNE_METHOD

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_type: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create type.make_from_string_general (a_type)
		ensure
			type_set: is_text_copy (type, a_type)
		end

feature -- Access

	type: STRING_32
			-- Technique to use. `supervised` learns from sample answers, `dpo` from preferences,
			-- `reinforcement` from grader scores. Known values: {FINE_TUNE_METHOD_TYPE}.

	supervised: detachable FINE_TUNE_SUPERVISED_METHOD
			-- The JSON field `supervised'.

	dpo: detachable FINE_TUNE_DPO_METHOD
			-- The JSON field `dpo'.

	reinforcement: detachable FINE_TUNE_REINFORCEMENT_METHOD
			-- The JSON field `reinforcement'.

feature -- Element change

	set_type (a_type: READABLE_STRING_GENERAL)
			-- Set `type'.
		do
			create type.make_from_string_general (a_type)
			mark_set ("type")
		ensure
			type_set: is_text_copy (type, a_type)
		end

	set_supervised (a_supervised: detachable FINE_TUNE_SUPERVISED_METHOD)
			-- Set `supervised'; Void leaves it out.
		do
			supervised := a_supervised
		ensure
			supervised_set: supervised = a_supervised
		end

	set_dpo (a_dpo: detachable FINE_TUNE_DPO_METHOD)
			-- Set `dpo'; Void leaves it out.
		do
			dpo := a_dpo
		ensure
			dpo_set: dpo = a_dpo
		end

	set_reinforcement (a_reinforcement: detachable FINE_TUNE_REINFORCEMENT_METHOD)
			-- Set `reinforcement'; Void leaves it out.
		do
			reinforcement := a_reinforcement
		ensure
			reinforcement_set: reinforcement = a_reinforcement
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			supervised := (create {API_MODEL_CODEC [FINE_TUNE_SUPERVISED_METHOD]}).field (a_fields, once "supervised")
			dpo := (create {API_MODEL_CODEC [FINE_TUNE_DPO_METHOD]}).field (a_fields, once "dpo")
			reinforcement := (create {API_MODEL_CODEC [FINE_TUNE_REINFORCEMENT_METHOD]}).field (a_fields, once "reinforcement")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_value ("supervised", supervised, False)
			a_fields.put_value ("dpo", dpo, False)
			a_fields.put_value ("reinforcement", reinforcement, False)
		end

end
