note
	description: "Exception."

class
	EXCEPTION_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	cause: detachable EXCEPTION_MODEL
			-- The JSON field `cause'.

feature -- Element change

	set_cause (a_cause: detachable EXCEPTION_MODEL)
			-- Set `cause'; Void leaves it out.
		do
			cause := a_cause
		ensure
			cause_set: cause = a_cause
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			cause := (create {API_MODEL_CODEC [EXCEPTION_MODEL]}).field (a_fields, once "cause")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("cause", cause, False)
		end

end
