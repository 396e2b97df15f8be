note
	description: "Holder."

class
	HOLDER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	thing: detachable THING
			-- Only a reference

	beside: detachable THING
			-- In 3.1 a sibling. Deprecated.

feature -- Element change

	set_thing (a_thing: detachable THING)
			-- Set `thing'; Void leaves it out.
		do
			thing := a_thing
		ensure
			thing_set: thing = a_thing
		end

	set_beside (a_beside: detachable THING)
			-- Set `beside'; Void leaves it out.
		do
			beside := a_beside
		ensure
			beside_set: beside = a_beside
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			thing := thing_codec.field (a_fields, "thing")
			beside := beside_codec.field (a_fields, "beside")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			thing_codec.put (a_fields, "thing", thing, False)
			beside_codec.put (a_fields, "beside", beside, False)
		end

feature {NONE} -- Implementation

	thing_codec: API_MODEL_CODEC [THING]
			-- What reads and writes it.
		once
			create Result
		end

	beside_codec: API_MODEL_CODEC [THING]
			-- What reads and writes it.
		once
			create Result
		end

end
