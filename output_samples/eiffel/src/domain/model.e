note
	description: "A model that the API offers, or one fine-tuned by the caller."

class
	MODEL

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "model"
		end

feature -- Access

	id: detachable STRING_32
			-- Name to put in the `model` field of requests.

	created: INTEGER_64
			-- Unix time of creation.

	object: detachable STRING_32
			-- Always `model`.

	owned_by: detachable STRING_32
			-- Organization that the model belongs to.

	shutdown_date: detachable STRING_32
			-- Day on which the model will be retired, or null as long as no date is set.

feature -- Status report

	has_created: BOOLEAN
			-- Is `created' set?

	is_shutdown_date_null: BOOLEAN
			-- Is `shutdown_date' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_created
				and object /= Void
				and owned_by /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_created (a_created: INTEGER_64)
			-- Set `created'.
		do
			created := a_created
			has_created := True
		ensure
			created_set: created = a_created
			has_created: has_created
		end

	unset_created
			-- Leave `created' out.
		do
			created := 0
			has_created := False
		ensure
			not_has_created: not has_created
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_owned_by (a_owned_by: detachable READABLE_STRING_GENERAL)
			-- Set `owned_by'; Void leaves it out.
		do
			if a_owned_by /= Void then
				create owned_by.make_from_string_general (a_owned_by)
			else
				owned_by := Void
			end
		ensure
			owned_by_set: (owned_by = Void) = (a_owned_by = Void)
			same_text: attached owned_by as l_text and then a_owned_by /= Void implies l_text.same_string_general (a_owned_by)
		end

	set_shutdown_date (a_shutdown_date: detachable READABLE_STRING_GENERAL)
			-- Set `shutdown_date'; Void leaves it out.
		do
			if a_shutdown_date /= Void then
				create shutdown_date.make_from_string_general (a_shutdown_date)
			else
				shutdown_date := Void
			end
			is_shutdown_date_null := False
		ensure
			shutdown_date_set: (shutdown_date = Void) = (a_shutdown_date = Void)
			same_text: attached shutdown_date as l_text and then a_shutdown_date /= Void implies l_text.same_string_general (a_shutdown_date)
		end

	set_shutdown_date_null
			-- Have null for `shutdown_date'.
		do
			shutdown_date := Void
			is_shutdown_date_null := True
		ensure
			is_shutdown_date_null: is_shutdown_date_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			created := a_fields.integer_64 ("created")
			has_created := a_fields.is_found
			object := a_fields.text ("object")
			owned_by := a_fields.text ("owned_by")
			is_shutdown_date_null := a_fields.is_null ("shutdown_date")
			shutdown_date := a_fields.text ("shutdown_date")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("created", created, has_created, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_text ("owned_by", owned_by, False)
			a_fields.put_text ("shutdown_date", shutdown_date, is_shutdown_date_null)
		end

end
