note
	description: "A model that the API offers, or one fine-tuned by the caller."

class
	MODEL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Name to put in the `model` field of requests.

	created: INTEGER_64
			-- Unix time of creation.

	object: STRING_32
			-- Always `model`.

	owned_by: STRING_32
			-- Organization that the model belongs to.

	shutdown_date: detachable STRING_32
			-- Day on which the model will be retired, or null as long as no date is set.

	shutdown_date_as_date: detachable API_DATE
			-- What `shutdown_date' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (shutdown_date)
		end

feature -- Status report

	is_shutdown_date_null: BOOLEAN
			-- Is `shutdown_date' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			created := a_fields.required_integer_64 (once "created")
			object := a_fields.required_text (once "object")
			owned_by := a_fields.required_text (once "owned_by")
			is_shutdown_date_null := a_fields.is_null (once "shutdown_date")
			shutdown_date := a_fields.text (once "shutdown_date")
		end

invariant
	shutdown_date_null: is_shutdown_date_null implies shutdown_date = Void

end
