note
	description: "What a client of `spec.yaml' sends and reads, against a transport that answers with samples."

class
	BEHAVIOUR

create
	make

feature {NONE} -- Initialization

	make
			-- Check everything, and report.
		do
			create run.make
			run.configuration.set_api_key ("key", "secret")
			create api.make (run.client)
			run.run ("read-only", agent check_read_only)
			run.run ("kept", agent check_kept)
			run.run ("null", agent check_null)
			run.run ("bodies", agent check_bodies)
			run.run ("answers", agent check_answers)
			run.run ("not JSON", agent check_not_json)
			run.run ("headers and query", agent check_headers)
			run.run ("refused", agent check_refused)
			run.run ("messages", agent check_messages)
			run.run ("words", agent check_words)
			run.run ("variants", agent check_variants)
			run.run ("numbers", agent check_numbers)
			run.run ("one object", agent check_one_object)
			run.run ("credentials", agent check_credentials)
			run.report
		end

feature {NONE} -- Checks

	check_read_only
			-- A thing that was read is sent back without what only the API sets.
		local
			l_part: PART
		do
			if attached thing ("{%"id%":%"t1%",%"name%":%"a%",%"parts%":[{%"serial%":7,%"label%":%"b%"}],%"more%":{%"serial%":8,%"label%":%"c%"}}") as l_thing then
				run.verify ("read", attached l_thing.id as l_id and then l_id.same_string ({STRING_32} "t1"))
				run.verify ("further", l_thing.has_further_field ("more") and then l_thing.further_field ("more").serial = 8)
				l_thing.set_name ("z")
				l_thing.set_secret ("s")
				create l_part.make
				l_part.set_label ("d")
				l_thing.set_further_field ("last", l_part)
				run.verify ("whole", l_thing.to_json.has_key ("id"))
				send (l_thing)
				verify_sent ("{%"name%":%"z%",%"secret%":%"s%",%"parts%":[{%"label%":%"b%"}],%"more%":{%"label%":%"c%"},%"last%":{%"label%":%"d%"}}")
			else
				run.fail ("nothing read")
			end
		end

	check_kept
			-- What is not of its type is kept, and sent back as it came.
		do
			if attached thing ("%/239/%/187/%/191/{%"id%":%"t%",%"name%":12,%"ratio%":12345678901234567890123,%"made%":true,%"secret%":%"\ud83d%"}") as l_thing then
				run.verify ("name", l_thing.name.is_empty and not l_thing.has_ratio and l_thing.made = Void)
				run.verify ("other fields", l_thing.other_fields.count = 3)
				run.verify ("missing", l_thing.missing_fields.count = 1 and l_thing.missing_fields.first.same_string ("name"))
				run.verify ("name as it came", l_thing.to_json.representation.has_substring ("%"name%":12"))
				l_thing.set_name ("b")
				run.verify ("set", l_thing.missing_fields.is_empty and l_thing.to_json.representation.has_substring ("%"name%":%"b%""))
				run.verify ("as it came", l_thing.to_json.representation.has_substring ("12345678901234567890123"))
				run.verify ("half a pair", l_thing.to_json.representation.as_lower.has_substring ("\ud83d"))
			else
				run.fail ("nothing read")
			end
		end

	check_null
			-- Void is left out; null is sent where it is set.
		local
			l_thing: THING
		do
			create l_thing.make_with ("a", "b")
			l_thing.set_made (Void)
			l_thing.set_ratio_null
			send (l_thing)
			verify_sent ("{%"name%":%"a%",%"secret%":%"b%",%"ratio%":null}")
			l_thing.set_ratio (1.91)
			run.verify ("exact", l_thing.ratio = 1.91 and l_thing.to_text.has_substring ("%"ratio%":1.91}"))
			l_thing.unset_ratio
			run.verify ("left out", not l_thing.has_ratio and l_thing.ratio = 0.0 and not l_thing.to_text.has_substring ("ratio"))
			l_thing.set_ratio (1.91)
			l_thing.set_ratio_null
			run.verify ("null again", not l_thing.has_ratio and l_thing.ratio = 0.0)
		end

	check_bodies
			-- Each body has its feature, and goes out as it is declared.
		local
			l_step: STRING_TABLE [STRING_32]
			l_steps: ARRAYED_LIST [STRING_TABLE [STRING_32]]
			l_part: PART
			l_parts: ARRAYED_LIST [PART]
		do
			run.samples.answer (204, "", "")
			create l_step.make (1)
			l_step.force ({STRING_32} "remove", "op")
			create l_steps.make (1)
			l_steps.extend (l_step)
			api.change_things_as_json_patch (l_steps)
			verify_sent ("[{%"op%":%"remove%"}]")
			run.verify ("type", header ("Content-Type") ~ "application/json-patch+json")
			create l_part.make
			l_part.set_label ("a")
			l_part.set_serial (1)
			create l_parts.make (1)
			l_parts.extend (l_part)
			api.change_things_as_mixed (l_part, l_parts, "n")
			run.verify ("mixed", header ("Content-Type").starts_with ("multipart/mixed; boundary="))
			run.verify ("part", sent.has_substring ("name=%"thing%"%R%NContent-Type: application/json%R%N%R%N{%"label%":%"a%"}"))
			run.verify ("parts", sent.has_substring ("name=%"parts%"%R%NContent-Type: application/json%R%N%R%N{%"label%":%"a%"}"))
			run.verify ("note", sent.has_substring ("name=%"note%"%R%N%R%Nn%R%N"))
		end

	check_answers
			-- An answer is read as its media type has it.
		do
			run.samples.answer (200, "application/vnd.two+json; charset=utf-8", "{%"why%":%"so%"}")
			run.verify ("two", attached {REFUSAL} api.list_things (Void, Void, Void, Void))
			run.samples.answer (200, "application/vnd.one+json", "{%"label%":%"so%"}")
			run.verify ("one", attached {PART} api.list_things (Void, Void, Void, Void))
			run.samples.answer (200, "text/csv", "")
			run.verify ("an empty text", attached {STRING_32} api.list_things (Void, Void, Void, Void) as l_text and then l_text.is_empty)
		end

	check_not_json
			-- A page, or nothing, is not the thing that is declared.
		do
			run.samples.answer (200, "text/html", "<h1>Hello</h1>")
			run.verify ("page", api.add_thing (complete_thing) = Void and then attached api.last_error as l_error and then l_error.is_unreadable)
			run.samples.answer (200, "application/json", "")
			run.verify ("nothing", api.add_thing (complete_thing) = Void and then attached api.last_error as l_error and then l_error.is_unreadable)
			run.samples.answer (302, "text/html", "")
			run.verify ("redirection", api.add_thing (complete_thing) = Void and then attached api.last_error as l_error and then l_error.status = 302)
		end

	check_headers
			-- A header that is given stands before a credential; an exploded object repeats the keys of its arrays.
		local
			l_filter: LIST_THINGS_FILTER
		do
			run.samples.answer (200, "text/csv", "")
			create l_filter.make
			l_filter.extend_tags ("a")
			l_filter.extend_tags ("b c")
			l_filter.set_n (1)
			run.verify ("answer", attached api.list_things ("mine", "2024-01-01T00:00:00+02:00", 0.5, l_filter))
			run.verify ("given", header ("Authorization") ~ "mine")
			run.verify ("query", attached run.samples.last_request as l_request and then
				l_request.query ~ "since=2024-01-01T00%%3A00%%3A00%%2B02%%3A00&at_most=0.5&tags=a&tags=b%%20c&n=1")
			run.verify ("again", attached api.list_things (Void, Void, Void, Void))
			run.verify ("credential", header ("Authorization") ~ "secret")
		end

	check_refused
			-- What JSON cannot say, and a moment that nobody knows, are refused by name.
		do
			run.verify ("not a number", violated (agent (complete_thing).set_ratio ({REAL_64}.nan)).has_substring ("ratio_finite"))
			run.verify ("infinity", violated (agent list (Void, create {API_NUMBER}.make ({REAL_64}.positive_infinity))).has_substring ("at_most_finite"))
			run.verify ("no offset", violated (agent (complete_thing).set_made ("2024-01-01T00:00:00")).has_substring ("made_has_offset"))
			run.verify ("no offset in a query", violated (agent list ("2024-01-01T00:00:00", Void)).has_substring ("since_has_offset"))
			run.verify ("fine", violated (agent (complete_thing).set_made ("2024-01-01T00:00:00Z")).is_empty)
		end

	check_messages
			-- An error begins with the API's own words, and says what was asked.
		local
			l_client: API_CLIENT
			l_api: THINGS_API
		do
			run.samples.answer (422, "application/json", "{%"why%":%"x%",%"message%":%"Too %/195/%/169/arly%"}")
			run.verify ("refused", api.add_thing (complete_thing) = Void and then attached api.last_error as l_error and then
				l_error.message.same_string ({STRING_32} "Too %/233/arly (POST https://behaviour.example/v1/things, status 422)")
				and then attached {REFUSAL} l_error.value)
			create l_client.make (create {CONFIGURATION}.make, run.samples)
			create l_api.make (l_client)
			run.samples.answer (401, "", "")
			run.verify ("no key", l_api.add_thing (complete_thing) = Void and then attached l_api.last_error as l_error and then
				l_error.message.has_substring ({STRING_32} "set_api_key (%"key%", ...)"))
		end

	check_words
			-- Events that are texts are no JSON, and none of them ends the stream.
		do
			create heard.make_empty
			run.samples.answer (200, "text/event-stream", "data: 12%N%Ndata: [STOP]%N%Ndata:%N%Ndata: true%N%N")
			api.words_stream (agent hear)
			run.verify ("words", heard.same_string ({STRING_32} "12;[STOP];;true;") and not api.has_error)
		end

	check_variants
			-- A variant has its tag; what none of them is can be read and sent back.
		local
			l_cat: CAT
			l_dog: DOG
		do
			run.samples.answer (200, "application/json", "{%"kind%":%"Emu%",%"height%":2.50}")
			create l_cat.make
			l_cat.set_lives (9)
			if attached {API_UNKNOWN} api.add_animal (l_cat) as l_unknown and then attached {ANIMAL} l_unknown as l_animal then
				verify_sent ("{%"kind%":%"Cat%",%"lives%":9}")
				run.verify ("kind", attached l_unknown.text ("kind") as l_kind and then l_kind.same_string ({STRING_32} "Emu"))
				run.verify ("field", attached l_unknown.field ("height") and l_unknown.field ("width") = Void)
				run.verify ("sent back", attached api.add_animal (l_animal) and then sent ~ "{%"kind%":%"Emu%",%"height%":2.50}")
			else
				run.fail ("no unknown animal")
			end
			create l_dog.make
			run.verify ("announced", l_dog.kind.same_string ({STRING_32} "Dog"))
			run.samples.answer (200, "application/json", "{%"kind%":%"Dog%",%"name%":%"Rex%"}")
			run.verify ("dog", attached {DOG} api.add_animal (l_dog))
		end

	check_numbers
			-- Tags can be integers; a text and a boolean are two things.
		local
			l_one: ONE
		do
			create l_one.make
			l_one.set_a_string ("false")
			run.samples.answer (200, "application/json", "{%"type%":2}")
			run.verify ("two", attached {TWO} api.add_number (l_one) as l_two and then l_two.type = 2)
			verify_sent ("{%"type%":1,%"a%":%"false%"}")
			run.samples.answer (200, "application/json", "{%"type%":1,%"a%":false}")
			run.verify ("one", attached {ONE} api.add_number (l_one) as l_answer and then attached l_answer.a as l_a
				and then l_a.to_json.representation ~ "false")
			run.samples.answer (200, "application/json", "{%"type%":%"1%"}")
			run.verify ("a text is no number", attached {API_UNKNOWN} api.add_number (l_one))
		end

feature {NONE} -- Checks of the one object

	check_one_object
			-- There is one API class of a kind for each object, and one client for all of them.
		local
			l_one, l_two: BEHAVIOUR_API
		do
			create l_one.make_with_client (run.client)
			create l_two.make (run.configuration, run.samples)
			run.verify ("the same", l_one.things = l_one.things and l_one.others = l_one.others)
			run.verify ("its own", l_one.things /= l_two.things)
			run.verify ("one client", l_one.things.api_client = run.client and l_one.others.api_client = run.client)
			run.verify ("one configuration", l_two.others.api_client.configuration = run.configuration)
			run.samples.answer (422, "application/json", "{%"why%":%"x%"}")
			run.verify ("refused", l_one.things.add_thing (complete_thing) = Void and l_one.things.has_error)
			run.verify ("not there", not l_one.others.has_error and not l_two.things.has_error)
		end

	check_credentials
			-- Credentials make a configuration of the object's own.
		local
			l_api: BEHAVIOUR_API
		do
			create l_api.make_with_api_key ("key", "other", run.samples)
			run.samples.answer (204, "", "")
			l_api.others.list_others
			run.verify ("sent", header ("Authorization") ~ "other")
			run.verify ("server", l_api.configuration.base_url ~ "https://behaviour.example/v1")
			run.verify ("not shared", l_api.configuration /= run.configuration)
		end

feature {NONE} -- Implementation

	run: API_TEST_RUN
			-- What counts checks.

	api: THINGS_API
			-- What is checked.

	heard: STRING_32
			-- The events that have come.
		attribute
			create Result.make_empty
		end

	hear (a_word: STRING_32)
			-- An event has come.
		do
			heard.append (a_word + {STRING_32} ";")
		end

	thing (a_json: STRING_8): detachable THING
			-- What is read of `a_json'.
		do
			run.samples.answer (200, "application/json", a_json)
			Result := api.add_thing (complete_thing)
		end

	complete_thing: THING
			-- A thing that can be sent.
		do
			create Result.make_with ("a", "b")
		end

	send (a_thing: THING)
			-- Send `a_thing'.
		do
			run.samples.answer (200, "application/json", "{}")
			run.verify ("answer", attached api.add_thing (a_thing))
		end

	list (a_since: detachable READABLE_STRING_GENERAL; a_most: detachable API_NUMBER)
			-- List things.
		do
			run.verify ("answer", attached api.list_things (Void, a_since, a_most, Void))
		end

	sent: STRING_8
			-- The body that was sent last.
		do
			Result := ""
			if attached run.samples.last_request as l_request and then attached l_request.body as l_body then
				Result := l_body.to_string_8
			end
		end

	header (a_name: STRING_8): STRING_8
			-- The header field that was sent last.
		do
			Result := ""
			if attached run.samples.last_request as l_request and then attached l_request.headers.item (a_name) as l_value then
				Result := l_value
			end
		end

	verify_sent (a_json: STRING_8)
			-- The body that was sent last should say `a_json'.
		local
			l_json: API_JSON
		do
			create l_json
			run.verify ("it has sent " + sent, attached l_json.value (sent) as l_sent and then attached l_json.value (a_json) as l_wanted
				and then (create {API_JSON_COMPARISON}).is_same (l_wanted, l_sent))
		end

	violated (a_action: PROCEDURE): STRING_8
			-- The tag of the assertion that `a_action' violates; empty if it violates none.
		local
			l_has_failed: BOOLEAN
		do
			Result := ""
			if not l_has_failed then
				a_action.call (Void)
			elseif attached (create {EXCEPTION_MANAGER}).last_exception as l_exception and then attached l_exception.description as l_tag then
				Result := l_tag.to_string_8
			end
		rescue
			l_has_failed := True
			retry
		end

end
