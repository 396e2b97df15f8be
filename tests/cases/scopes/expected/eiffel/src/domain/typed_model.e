note
	description: "Typed."

class
	TYPED_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a_b: detachable STRING_32
			-- The JSON field `a-b'.

	typed_field: detachable TYPED_MODEL
			-- The JSON field `typed'.

	models: detachable DNS
			-- The JSON field `models'.

feature -- Element change

	set_a_b (a_a_b: detachable READABLE_STRING_GENERAL)
			-- Set `a_b'; Void leaves it out.
		do
			a_b := text_copy (a_a_b)
		ensure
			a_b_set: is_text_copy (a_b, a_a_b)
		end

	set_typed_field (a_typed_field: detachable TYPED_MODEL)
			-- Set `typed_field'; Void leaves it out.
		do
			typed_field := a_typed_field
		ensure
			typed_field_set: typed_field = a_typed_field
		end

	set_models (a_models: detachable DNS)
			-- Set `models'; Void leaves it out.
		do
			models := a_models
		ensure
			models_set: models = a_models
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a_b := a_fields.text (once "a-b")
			typed_field := (create {API_MODEL_CODEC [TYPED_MODEL]}).field (a_fields, once "typed")
			models := (create {API_MODEL_CODEC [DNS]}).field (a_fields, once "models")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a-b", a_b, False)
			a_fields.put_value ("typed", typed_field, False)
			a_fields.put_value ("models", models, False)
		end

end
