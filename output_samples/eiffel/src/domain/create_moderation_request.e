note
	description: "Content to check and the moderation model to check it with."

class
	CREATE_MODERATION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_input: CREATE_MODERATION_REQUEST_INPUT)
			-- Set what is required.
		do
			input := a_input
		ensure
			input_set: input = a_input
		end

	make_with_text (a_input: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create {CREATE_MODERATION_REQUEST_INPUT_STRING} input.make (a_input)
		ensure
			input_set: attached {CREATE_MODERATION_REQUEST_INPUT_STRING} input as l_value and then l_value.value.same_string_general (a_input)
		end

feature -- Access

	input: CREATE_MODERATION_REQUEST_INPUT
			-- What to check: one text, several texts, or a mix of text and images.

	model: detachable STRING_32
			-- Moderation model to use; images need one of the `omni` models. Known values:
			-- {CREATE_MODERATION_REQUEST_MODEL}.

feature -- Element change

	set_input (a_input: CREATE_MODERATION_REQUEST_INPUT)
			-- Set `input'.
		do
			input := a_input
			mark_set ("input")
		ensure
			input_set: input = a_input
		end

	set_input_string (a_text: READABLE_STRING_GENERAL)
			-- Set `input' to `a_text'.
		do
			set_input (create {CREATE_MODERATION_REQUEST_INPUT_STRING}.make (a_text))
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			model := text_copy (a_model)
		ensure
			model_set: is_text_copy (model, a_model)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input := (create {CREATE_MODERATION_REQUEST_INPUT_CODEC}).required_field (a_fields, once "input")
			model := a_fields.text (once "model")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("input", input)
			a_fields.put_text ("model", model, False)
		end

end
