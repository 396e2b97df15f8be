note
	description: "Any."

class
	ANY_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	model: detachable MODEL
			-- The JSON field `model'.

	rest: detachable JSON_VALUE
			-- The JSON field `rest'.

feature -- Element change

	set_model (a_model: detachable MODEL)
			-- Set `model'; Void leaves it out.
		do
			model := a_model
		ensure
			model_set: model = a_model
		end

	set_rest (a_rest: detachable JSON_VALUE)
			-- Set `rest'; Void leaves it out.
		do
			rest := a_rest
		ensure
			rest_set: rest = a_rest
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			model := model_codec.field (a_fields, "model")
			rest := a_fields.any ("rest")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			model_codec.put (a_fields, "model", model, False)
			a_fields.put ("rest", rest, False)
		end

feature {NONE} -- Implementation

	model_codec: API_MODEL_CODEC [MODEL]
			-- What reads and writes it.
		once
			create Result
		end

end
