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
			thing := (create {API_MODEL_CODEC [THING]}).field (a_fields, once "thing")
			beside := (create {API_MODEL_CODEC [THING]}).field (a_fields, once "beside")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("thing", thing, False)
			a_fields.put_value ("beside", beside, False)
		end

end
