note
	description: "Turns on moderation for a generation request, covering its input and output."

class
	MODERATION_PARAM

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_model: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create model.make_from_string_general (a_model)
		ensure
			model_set: is_text_copy (model, a_model)
		end

feature -- Access

	model: STRING_32
			-- Moderation model that does the check.

	policy: detachable MODERATION_POLICY_PARAM
			-- What to do with flagged content, separately for each side.

feature -- Status report

	is_policy_null: BOOLEAN
			-- Is `policy' null, rather than not set?

feature -- Element change

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_policy (a_policy: detachable MODERATION_POLICY_PARAM)
			-- Set `policy'; Void leaves it out.
		do
			policy := a_policy
			is_policy_null := False
		ensure
			policy_set: policy = a_policy
		end

	set_policy_null
			-- Have null for `policy'.
		do
			policy := Void
			is_policy_null := True
		ensure
			is_policy_null: is_policy_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			model := a_fields.required_text (once "model")
			is_policy_null := a_fields.is_null (once "policy")
			policy := (create {API_MODEL_CODEC [MODERATION_POLICY_PARAM]}).field (a_fields, once "policy")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("model", model)
			a_fields.put_value ("policy", policy, is_policy_null)
		end

invariant
	policy_null: is_policy_null implies policy = Void

end
