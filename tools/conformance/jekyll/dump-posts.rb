# frozen_string_literal: true

# Builds a site with the installed Jekyll as far as the posts go and writes what came out, one JSON
# object a line: first what was used, then a line for each post. Layouts, pages and the site's own
# plugin files take no part, so that nothing but Jekyll's own rules decides.
#
# Usage: ruby dump-posts.rb ORDER.json, with the keys
#   source    folder of the site
#   settings  settings that win over those of its _config.yml
#   out       file to write
#   excerpts  whether the text of each excerpt is wanted
require "json"
require "tmpdir"
require "jekyll"

# For each `link` tag Jekyll compares every file of the site with every other, which takes hours where
# there are thousands; no file comes up twice here.
module EachFileOnce
  def each_site_file(&block)
    [pages, static_files_to_write, docs_to_write].each { |files| files.each(&block) }
  end
end
Jekyll::Site.prepend(EachFileOnce)

# Liquid that both sides evaluate. The literal rendering keeps everything else as it is written.
module PlainLiquid
  RAW_BLOCK = /\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}/m.freeze
  COMMENT_BLOCK = /\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/m.freeze
  MARKER = /\{\{.*?\}\}|\{%.*?%\}/m.freeze
  TAG = /\A\{%-?\s*(?:raw|endraw|comment|endcomment|highlight|endhighlight)\b/.freeze
  # Looked up in all posts for what no reader sees.
  ADDRESS = /\A\{%-?\s*(?:post_url|link)\b/.freeze
  OUTPUT = /\A\{\{-?\s*(?:site\.(?:url|baseurl)|"[^"]*"|'[^']*')\s*(?:\|\s*(?:relative_url|absolute_url)\s*)*-?\}\}\z/.freeze

  module_function

  # The text with every other marker protected, and whether there were any.
  def protect(text)
    found = false
    protected_text = text.gsub(Regexp.union(RAW_BLOCK, COMMENT_BLOCK, MARKER)) do |part|
      next part if part.match?(TAG) || part.match?(OUTPUT)
      next "#" if part.match?(ADDRESS)

      found = true
      "{% raw %}#{part}{% endraw %}"
    end
    [protected_text, found]
  end
end

# Tags of plugins that are not there print themselves.
class UnknownTag < Liquid::Tag
  def initialize(name, markup, context)
    super
    @written = "{% #{name} #{markup.strip} %}"
  end

  def render(_context)
    @written
  end

  def self.register_those_in(texts)
    texts.flat_map { |text| text.scan(/\{%-?\s*(\w+)/) }.flatten.uniq.each do |name|
      next if Liquid::Template.tags[name] || name.match?(/\A(?:else|elsif|when|end(?:if|unless|case|for|tablerow|capture|comment|raw|highlight|ifchanged)?)\z/)

      Liquid::Template.register_tag(name, self)
    end
  end
end

class PostDump
  def initialize(order)
    @order = order
    @notes = []
  end

  def write
    site = Jekyll::Site.new(configuration)
    read(site)
    UnknownTag.register_those_in(site.posts.docs.map(&:content))
    payload = site.site_payload
    out = @order.fetch("out")
    File.open("#{out}.part", "w:UTF-8") do |file|
      file.puts(json("jekyll" => Jekyll::VERSION, "kramdown" => Kramdown::VERSION, "notes" => @notes,
                     "redirects" => redirects(site)))
      site.posts.docs.each { |post| file.puts(json(describe_or_excuse(site, post, payload))) }
    end
    File.rename("#{out}.part", out)
  end

  private

  def configuration
    settings = @order.fetch("settings").merge(
      "source"            => @order.fetch("source"),
      "destination"       => File.join(Dir.tmpdir, "no-jekyll-destination"),
      "plugins_dir"       => [],
      "disable_disk_cache" => true,
      "strict_front_matter" => false,
      "lsi"               => false,
      "quiet"             => true
    )
    config = Jekyll.configuration(settings)
    without_missing_plugins(config)
    without_missing_theme(config)
    config
  end

  def without_missing_plugins(config)
    config["plugins"] = Array(config["plugins"]).select do |plugin|
      require plugin
      true
    rescue LoadError, StandardError
      @notes << "plugin #{plugin} is not installed: switched off"
      false
    end
  end

  def without_missing_theme(config)
    theme = config["theme"]
    Gem::Specification.find_by_name(theme) if theme.is_a?(String)
  rescue Gem::MissingSpecError
    @notes << "theme #{theme} is not installed: switched off"
    config.delete("theme")
  end

  def read(site)
    site.reset
    site.read
    begin
      site.generate
    rescue StandardError => e
      @notes << "a generator failed: #{e.message}"
    end
  end

  # A post that Jekyll cannot give a URL ends its build; here it is named and left out.
  def describe_or_excuse(site, post, payload)
    post.url
    describe(site, post, payload)
  rescue StandardError => e
    { "path" => path_of(site, post), "broken" => e.message }
  end

  def describe(site, post, payload)
    written = post.content.to_s
    protected_text, evaluates = PlainLiquid.protect(written)
    excerpt = excerpt_of(post) if @order["excerpts"]
    post.data["layout"] = "none"
    html, failure = render(site, post, written, payload)
    literal = failure || evaluates ? render_literally(site, post, protected_text, written, payload) : nil
    {
      "path"       => path_of(site, post),
      "url"        => post.url,
      "title"      => post.data["title"].to_s,
      "instant"    => post.date.to_i,
      "date"       => post.date.iso8601,
      "unread"     => post.date == site.time,
      "categories" => Array(post.data["categories"]).map(&:to_s),
      "tags"       => Array(post.data["tags"]).map(&:to_s),
      "html"       => html,
      "literal"    => literal,
      "failure"    => failure,
      "excerpt"    => excerpt,
    }
  end

  # Inside the site; Jekyll's own relative_path leaves collections_dir out.
  def path_of(site, post)
    post.path.delete_prefix("#{site.source}/")
  end

  # What jekyll-redirect-from made of `redirect_from`, path and target.
  def redirects(site)
    site.pages.map { |page| [page.url, page.data["redirect"]] }.select { |_, redirect| redirect }.map do |url, redirect|
      { "from" => url, "to" => redirect["to"].to_s }
    end
  end

  def render(site, post, text, payload)
    post.content = text
    # Templates are remembered by file name, whatever their text is.
    site.liquid_renderer.cache.clear
    renderer = Jekyll::Renderer.new(site, post, payload)
    renderer.run
    [post.content, nil]
  rescue StandardError, SystemStackError => e
    ["", e.message]
  ensure
    payload["page"] = nil
  end

  # With the protected markers, or, where even those fail, without Liquid.
  def render_literally(site, post, protected_text, written, payload)
    html, failure = render(site, post, protected_text, payload)
    return html unless failure

    post.data["render_with_liquid"] = false
    render(site, post, written, payload).first
  end

  def excerpt_of(post)
    excerpt = post.data["excerpt"]
    excerpt.respond_to?(:content) ? excerpt.content.to_s : excerpt&.to_s
  end

  def json(value)
    JSON.generate(scrubbed(value))
  end

  def scrubbed(value)
    case value
    when String then value.encode("UTF-8", :invalid => :replace, :undef => :replace).scrub
    when Array then value.map { |item| scrubbed(item) }
    when Hash then value.transform_values { |item| scrubbed(item) }
    else value
    end
  end
end

begin
  PostDump.new(JSON.parse(File.read(ARGV.fetch(0), :encoding => "UTF-8"))).write
rescue StandardError, SystemExit => e
  warn "Jekyll gave up: #{e.message}"
  exit 1
end
